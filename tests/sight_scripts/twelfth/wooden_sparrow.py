# verdict: right
import numpy as np
rng = np.random.default_rng(3)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
W, V = rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))
sq = lambda a: 1 / (1 + np.exp(-a))
j = 0
while (j := j + 1) <= 8000 and (
        loss := np.mean((err := (out := sq((hid := sq(X @ W)) @ V)) - y) ** 2)) > 1e-3:
    back = (d := err * out * (1 - out)) @ V.T
    V -= (hid.T @ d) * (lr := 3.0)
    W -= X.T @ (back * hid * (1 - hid)) * lr
print(f"stopped after {j} rounds, {loss = :.5f}")
print(out.T)
