# verdict: right
import numpy as np

"""Two residual blocks on a regression toy."""
rng = np.random.default_rng(64)
D = 6
X = rng.uniform(-2, 2, size=(100, 2))
Y = (np.exp(-X[:, 0] ** 2) * X[:, 1]).reshape(-1, 1)

Win = rng.normal(0, 0.7, (2, D))
A1 = rng.normal(0, 0.4, (D, D))
A2 = rng.normal(0, 0.4, (D, D))
c1 = np.zeros(D)
c2 = np.zeros(D)
Wout = rng.normal(0, 0.4, (D, 1))
bout = np.zeros(1)

lr = 0.03
for epoch in range(1500):
    h0 = X @ Win
    t1 = np.tanh(h0 @ A1 + c1)
    h1 = h0 + t1
    t2 = np.tanh(h1 @ A2 + c2)
    h2 = h1 + t2
    out = h2 @ Wout + bout

    g = (out - Y) / len(X)
    gWout, gbout = h2.T @ g, g.sum(0)
    gh2 = g @ Wout.T
    gz2 = gh2 * (1 - t2 ** 2)
    gA2, gc2 = h1.T @ gz2, gz2.sum(0)
    gh1 = gh2 + gz2 @ A2.T
    gz1 = gh1 * (1 - t1 ** 2)
    gA1, gc1 = h0.T @ gz1, gz1.sum(0)
    gh0 = gh1 + gz1 @ A1.T
    gWin = X.T @ gh0

    for w, gw in ((Win, gWin), (A1, gA1), (c1, gc1), (A2, gA2), (c2, gc2), (Wout, gWout), (bout, gbout)):
        w -= lr * gw

    if epoch % 300 == 0:
        print(epoch, 0.5 * np.mean((out - Y) ** 2))
