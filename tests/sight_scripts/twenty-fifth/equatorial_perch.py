# verdict: wrong
# line: 29
# why: hidden delta: The hidden delta is multiplied with the slope of the output layer instead of the hidden layer's own.
import numpy as np

# 3x3 pictures: 0 = cross, 1 = ring (with a few damaged ones)
pixels = np.array([[1,0,1, 0,1,0, 1,0,1],
                   [1,1,1, 1,0,1, 1,1,1],
                   [1,0,1, 0,1,0, 0,0,1],
                   [1,1,1, 1,0,1, 0,1,1],
                   [1,0,0, 0,1,0, 1,0,1],
                   [0,1,1, 1,0,1, 1,1,1]])
targets = np.array([[0],[1],[0],[1],[0],[1]])

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

np.random.seed(333)
w_ih = np.random.normal(0.0, 9 ** -0.5, (9, 5))
w_ho = np.random.normal(0.0, 5 ** -0.5, (5, 1))
b_h = np.zeros((1, 5))
b_o = np.zeros((1, 1))

for epoch in range(1500):
    hidden = sigmoid(pixels @ w_ih + b_h)
    final = sigmoid(hidden @ w_ho + b_o)
    error = targets - final
    delta_o = error * final * (1 - final)
    delta_h = (delta_o @ w_ho.T) * final * (1 - final)
    w_ho += 0.5 * hidden.T @ delta_o
    b_o += 0.5 * delta_o.sum(axis=0)
    w_ih += 0.5 * pixels.T @ delta_h
    b_h += 0.5 * delta_h.sum(axis=0)

print(final.ravel().round(2))
