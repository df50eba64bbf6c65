# verdict: wrong
# first wrong: hidden_delta
# line: 24
# mistake: -
# why: the adjustment of the output weights is sent back instead of the delta; it fits only because there are 4 samples and 4 hidden units
import numpy as np

np.random.seed(1)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
w_x_h = np.random.uniform(-1, 1, (3, 4))
w_h_o = np.random.uniform(-1, 1, (4, 1))


def sig(z): return 1 / (1 + np.exp(-z))


def backprop():
    global w_x_h, w_h_o
    h = sig(x @ w_x_h)
    o = sig(h @ w_h_o)
    d_o = (y - o) * o * (1 - o)
    adj_o = h.T @ d_o
    d_h = adj_o @ w_h_o.T * h * (1 - h)
    adj_h = x.T @ d_h
    w_h_o = w_h_o + adj_o
    w_x_h = w_x_h + adj_h
    return abs(y - o).mean()


epoch = 0
err = 1.0
while err > 0.02 and epoch < 20000:
    err = backprop()
    epoch += 1
print(epoch, err)
