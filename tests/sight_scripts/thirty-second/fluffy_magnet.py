# verdict: wrong
# line: 17
import numpy as np
np.random.seed(85)
X = np.random.randn(40, 3)
goals = {"mass": X[:, :1] * 0.5 + X[:, 1:2] ** 2, "charge": np.sin(X[:, 2:])}
trunk = np.random.randn(3, 9) * 0.6
heads = {k: np.random.randn(9, 1) * 0.4 for k in goals}
for epoch in range(500):
    h = np.tanh(X @ trunk)
    loss, upd = 0.0, {}
    dh = np.zeros_like(h)
    for k in goals:
        r = (h @ heads[k] - goals[k]) / 40
        loss += (r ** 2).sum() * 40
        upd[k] = h.T @ r
        dh = r @ heads[k].T
    for k in goals:
        heads[k] -= 0.2 * upd[k]
    trunk -= 0.2 * X.T @ (dh * (1 - h * h))
    if epoch % 100 == 0:
        print(epoch, loss)
