# verdict: wrong
# line: 28
# why: hidden delta: the derivative of the sigmoid is used for a hidden layer of tanh
import numpy as np

def sigmoid(z): return 1 / (1 + np.exp(-z))
def d_sigmoid(a): return a * (1 - a)
def tanh(z): return np.tanh(z)
def d_tanh(a): return 1 - a ** 2

# is the traffic light safe to pass? red, yellow, green, bias
x = np.array([[1, 0, 0, 1],
              [1, 1, 0, 1],
              [0, 0, 1, 1],
              [0, 1, 0, 1],
              [0, 0, 0, 1]])
y = np.array([[0], [0], [1], [0], [1]])

np.random.seed(27)
w_in = np.random.randn(4, 5) * 0.6
w_out = np.random.randn(5, 1) * 0.6

for i in range(3000):
    hid = tanh(x @ w_in)
    out = sigmoid(hid @ w_out)

    out_delta = (y - out) * d_sigmoid(out)
    hid_delta = (out_delta @ w_out.T) * d_sigmoid(hid)

    w_out += 0.5 * hid.T @ out_delta
    w_in += 0.5 * x.T @ hid_delta

for row, p in zip(x, out):
    print(row[:3], "pass" if p[0] > 0.5 else "stop", p)
