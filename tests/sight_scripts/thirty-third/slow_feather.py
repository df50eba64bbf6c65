# verdict: wrong
# line: 15
# also: 17, 18
import numpy as np
np.random.seed(52)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
s = lambda x: 1 / (1 + np.exp(-x))
w_in = np.random.randn(3, 4)
w_out = np.random.randn(4, 1)
for n in range(4000):
    h = s(X @ w_in)
    o = s(h @ w_out)
    # keep the weights of the forward pass for the backward pass
    w_old = w_out
    d_o = (y - o) * o * (1 - o)
    w_out += 1.5 * h.T @ d_o
    d_h = d_o @ w_old.T * h * (1 - h)
    w_in += 1.5 * X.T @ d_h
print(o.ravel())
