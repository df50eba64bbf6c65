# verdict: right
import numpy as np

rng = np.random.default_rng(62)
X = rng.uniform(-1, 1, (80, 3))
y_reg = (X[:, :1] - X[:, 1:2] * X[:, 2:])
y_cls = (X.sum(axis=1, keepdims=True) > 0) * 1.0
n = len(X)

Ws = rng.normal(0, 0.6, (3, 14)); bs = np.zeros(14)
Wr = rng.normal(0, 0.3, (14, 1)); br = np.zeros(1)
Wc = rng.normal(0, 0.3, (14, 1)); bc = np.zeros(1)

eta = 0.2
for epoch in range(1200):
    trunk = np.tanh(X @ Ws + bs)
    r = trunk @ Wr + br
    c = 1 / (1 + np.exp(-(trunk @ Wc + bc)))

    loss_r = 0.5 * np.mean((r - y_reg) ** 2)
    loss_c = -np.mean(y_cls * np.log(c) + (1 - y_cls) * np.log(1 - c))

    dr = (r - y_reg) / n
    dc = (c - y_cls) / n
    d_trunk = dr @ Wr.T
    d_trunk += dc @ Wc.T
    d_trunk *= 1 - trunk ** 2

    Wr -= eta * trunk.T @ dr
    br -= eta * dr.sum(0)
    Wc -= eta * trunk.T @ dc
    bc -= eta * dc.sum(0)
    Ws -= eta * X.T @ d_trunk
    bs -= eta * d_trunk.sum(0)

    if epoch % 300 == 0:
        print(f"{epoch:5d} regression {loss_r:.4f} classification {loss_c:.4f}")
