# verdict: right
import numpy as np

rng = np.random.default_rng(500)
X = rng.normal(size=(30, 2))
Y = (X[:, [0]] ** 2 + X[:, [1]] > 0.5) * 1.0
folds = np.array_split(rng.permutation(30), 5)


def fit(x, y, width, eta, epochs, seed):
    r = np.random.default_rng(seed)
    w, b = r.normal(size=(2, width)), np.zeros(width)
    v, c = r.normal(size=(width, 1)), np.zeros(1)
    for _ in range(epochs):
        h = np.maximum(x @ w + b, 0)
        p = 1 / (1 + np.exp(-(h @ v + c)))
        e = (p - y) / len(x)
        k = (e @ v.T) * (h > 0)
        v -= eta * h.T @ e
        c -= eta * e.sum(0)
        w -= eta * x.T @ k
        b -= eta * k.sum(0)
    return lambda q: 1 / (1 + np.exp(-(np.maximum(q @ w + b, 0) @ v + c)))


scores = []
for i, test in enumerate(folds):
    train = np.concatenate([f for j, f in enumerate(folds) if j != i])
    model = fit(X[train], Y[train], 8, 0.3, 500, seed=i)
    acc = ((model(X[test]) > 0.5) == (Y[test] > 0.5)).mean()
    scores.append(acc)
    print("fold", i, "accuracy", acc)
print("mean", np.mean(scores))
