# verdict: right
import numpy as np


def k_fold(n, k, rng):
    parts = np.array_split(rng.permutation(n), k)
    for i in range(k):
        yield np.concatenate([parts[j] for j in range(k) if j != i]), parts[i]


def fit(Xt, yt, rng, hidden=8, epochs=300, lr=0.1, l1=1e-3):
    W1 = rng.normal(size=(Xt.shape[1], hidden)) * 0.5
    b1 = np.zeros(hidden)
    W2 = rng.normal(size=(hidden, 1)) * 0.5
    b2 = np.zeros(1)
    for _ in range(epochs):
        h = np.tanh(Xt @ W1 + b1)
        out = h @ W2 + b2
        d2 = (out - yt) / len(Xt)
        d1 = (d2 @ W2.T) * (1 - h ** 2)
        W2 -= lr * (h.T @ d2)
        b2 -= lr * d2.sum(axis=0)
        W1 -= lr * (Xt.T @ d1 + l1 * np.sign(W1))
        b1 -= lr * d1.sum(axis=0)
    return W1, b1, W2, b2


def evaluate(model, X, y):
    W1, b1, W2, b2 = model
    return np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - y) ** 2)


rng = np.random.default_rng(88)
X = rng.normal(size=(100, 6))
y = X[:, :1] - 0.5 * X[:, 1:2] ** 2          # the other columns are noise
scores = []
for fold, (tr, va) in enumerate(k_fold(len(X), 4, rng)):
    model = fit(X[tr], y[tr], rng)
    scores.append(evaluate(model, X[va], y[va]))
    print("fold", fold, "mse", scores[-1], "used inputs", np.abs(model[0]).sum(axis=1).round(2))
print("mean", np.mean(scores))
