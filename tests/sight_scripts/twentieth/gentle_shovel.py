# verdict: wrong
# line: 24
# why: hidden delta: The column of ones is the first one, but the last column is dropped from the errors sent back.
import numpy as np

def build(n_in, n_hid, n_out, rng):
    A = rng.normal(0, 0.8, (n_in + 1, n_hid))
    B = rng.normal(0, 0.8, (n_hid + 1, n_out))
    return A, B

def ones_first(m):
    return np.concatenate([np.ones((len(m), 1)), m], axis=1)

def logistic(m):
    return 1 / (1 + np.exp(-m))

def step(A, B, x, y, eta):
    xx = ones_first(x)
    h = logistic(xx @ A)
    hh = ones_first(h)
    o = logistic(hh @ B)
    delta_o = (y - o) * o * (1 - o)
    back = delta_o @ B.T
    delta_h = back[:, :-1] * h * (1 - h)
    A = A + eta * xx.T @ delta_h
    B = B + eta * hh.T @ delta_o
    return A, B, ((y - o) ** 2).mean()

rng = np.random.default_rng(6)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
A, B = build(2, 4, 1, rng)
for i in range(6000):
    A, B, loss = step(A, B, x, y, 0.9)
    if i % 1500 == 0:
        print(i, loss)
