# verdict: right
import numpy as np
rng = np.random.default_rng(13)
# two-headed network: a regression head and a classification head on one trunk
X = rng.normal(size=(45, 3))
price = (X[:, [0]] + X[:, [1]] ** 2)
kind = (X[:, [2]] > 0).astype(float)
trunk = rng.normal(size=(4, 9)) * 0.6
head_a = rng.normal(size=(9, 1)) * 0.4
head_b = rng.normal(size=(9, 1)) * 0.4
X1 = np.c_[X, np.ones(45)]
weight_b = 0.5
for it in range(1500):
    h = np.tanh(X1 @ trunk)
    pa = h @ head_a
    pb = 1 / (1 + np.exp(-h @ head_b))
    da = (pa - price) / 45
    db = weight_b * (pb - kind) / 45
    dh = (da @ head_a.T + db @ head_b.T) * (1 - h * h)
    head_a -= 0.2 * h.T @ da
    head_b -= 0.2 * h.T @ db
    trunk -= 0.2 * X1.T @ dh
    if it % 300 == 0:
        print(it, np.mean((pa - price) ** 2), np.mean((pb > 0.5) == kind))
