# verdict: wrong
# line: 11
# also: 13
# why: initial weights: one row is drawn and repeated for all hidden units, and v is constant: they stay the same forever
import numpy as np

rng = np.random.default_rng(323)
X = rng.normal(size=(30, 2))
y = X[:, 0] - X[:, 1] ** 2
n_hidden = 9
W = np.tile(rng.normal(size=(1, 2)), (n_hidden, 1))
b = np.zeros(n_hidden)
v = np.full(n_hidden, 1 / n_hidden)
c = np.zeros(1)
alpha = 0.05
for step in range(1500):
    h = np.tanh((X[:, None, :] * W[None, :, :]).sum(-1) + b)       # samples x units
    pred = (h * v).sum(-1) + c
    err = pred - y
    g = 2 * err / y.size
    gh = g[:, None] * v[None, :] * (1 - h ** 2)
    v = v - alpha * (g[:, None] * h).sum(0)
    c = c - alpha * g.sum()
    W = W - alpha * (gh[:, :, None] * X[:, None, :]).sum(0)
    b = b - alpha * gh.sum(0)
print("mse", (err ** 2).mean())
