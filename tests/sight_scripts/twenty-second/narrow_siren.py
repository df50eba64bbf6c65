# verdict: right
import numpy as np

rng = np.random.default_rng(115)
X = rng.normal(size=(30, 2))
y = X[:, 0] - X[:, 1] ** 2
W, b = rng.normal(size=(9, 2)), rng.normal(size=9) * .1
v, c = rng.normal(size=9) * .3, np.zeros(1)
alpha_hidden, alpha_out = 0.1, 0.05
for step in range(1500):
    h = np.tanh((X[:, None, :] * W[None, :, :]).sum(-1) + b)       # samples x units
    pred = (h * v).sum(-1) + c
    err = pred - y
    g = 2 * err / y.size
    gh = g[:, None] * v[None, :] * (1 - h ** 2)
    v = v - alpha_out * (g[:, None] * h).sum(0)
    c = c - alpha_out * g.sum()
    W = W - alpha_hidden * (gh[:, :, None] * X[:, None, :]).sum(0)
    b = b - alpha_hidden * gh.sum(0)
print("mse", (err ** 2).mean())
