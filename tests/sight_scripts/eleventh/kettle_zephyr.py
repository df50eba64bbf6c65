# verdict: right
import numpy as np

rng = np.random.default_rng(111)
X = rng.normal(size=(54, 4))
side = (X[:, 0] - X[:, 1] > 0).astype(float)[:, None]
size = np.linalg.norm(X, axis=1, keepdims=True)
weight = np.where(side > 0, 2.0, 1.0)

trunk = rng.normal(size=(4, 10)) * 0.5
head_a = rng.normal(size=(10, 1)) * 0.3
head_b = rng.normal(size=(10, 1)) * 0.3

# one shared layer, a weighted classification head and a regression head
for epoch in range(400):
    h = np.tanh(X @ trunk)
    prob = 1 / (1 + np.exp(-h @ head_a))
    guess = h @ head_b

    da = weight * (prob - side) / len(X)
    db = 2 * 0.3 * (guess - size) / len(X)
    dh = da @ head_a.T
    dh += db @ head_b.T
    dh *= 1 - h ** 2

    head_a -= 0.2 * h.T @ da
    head_b -= 0.2 * h.T @ db
    trunk -= 0.2 * X.T @ dh
    if epoch % 100 == 0:
        ce = -np.mean(weight * (side * np.log(prob) + (1 - side) * np.log(1 - prob)))
        print(epoch, ce, np.mean((guess - size) ** 2), "total", ce + 0.3 * np.mean((guess - size) ** 2))
