# verdict: right
import numpy as np
# a margin for a small net: max(0, 1 - s*f)
rng = np.random.default_rng(62)
X = rng.normal(size=(80, 2))
s = np.where(X[:, [0]] * X[:, [1]] > 0, 1.0, -1.0)
W, b = rng.normal(size=(2, 10)), rng.normal(size=10) * 0.1
v, c = rng.normal(size=(10, 1)) * 0.3, np.zeros(1)
for it in range(800):
    h = np.tanh(X @ W + b)
    f = h @ v + c
    loss = np.maximum(0, 1 - s * f).mean()
    df = np.where(s * f < 1, -s, 0.0) / len(X)
    dh = df @ v.T * (1 - h ** 2)
    v -= 0.2 * h.T @ df
    c -= 0.2 * df.sum(axis=0)
    W -= 0.2 * X.T @ dh
    b -= 0.2 * dh.sum(axis=0)
    if it % 200 == 0:
        print(it, loss)
print("right", np.mean(np.sign(f) == s))
