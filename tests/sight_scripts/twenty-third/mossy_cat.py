# verdict: right
import numpy as np

rng = np.random.default_rng(71)

def make(n):
    X = rng.uniform(-1, 1, (n, 2))
    Y = (X[:, :1] ** 2 + X[:, 1:] ** 2 < 0.5).astype(float)
    return X, Y

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def predict(X):
    return sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2)

Xt, Yt = make(120)
Xv, Yv = make(60)

W1 = rng.normal(0, 2, (2, 8)); b1 = rng.normal(0, 1, 8)
W2 = rng.normal(0, 1, (8, 1)); b2 = np.zeros(1)

best, patience = 1e9, 0
for epoch in range(5000):
    h = sigmoid(Xt @ W1 + b1)
    p = sigmoid(h @ W2 + b2)
    d = (p - Yt) / len(Xt)
    dh = d @ W2.T * h * (1 - h)
    W2 -= 1.5 * h.T @ d; b2 -= 1.5 * d.sum(0)
    W1 -= 1.5 * Xt.T @ dh; b1 -= 1.5 * dh.sum(0)

    val = np.mean((predict(Xv) - Yv) ** 2)
    if val < best - 1e-6:
        best, patience = val, 0
    else:
        patience += 1
    if patience > 200:
        print("stopped in epoch", epoch)
        break

print("validation accuracy", np.mean((predict(Xv) > 0.5) == Yv))
