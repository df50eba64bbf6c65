# verdict: right
# two moons, minibatches, dropout, softmax
import numpy as np

np.random.seed(42)


def make_moons(n, noise=0.15):
    a = np.pi * np.random.rand(n // 2)
    b = np.pi * np.random.rand(n // 2)
    upper = np.c_[np.cos(a), np.sin(a)]
    lower = np.c_[1 - np.cos(b), 0.5 - np.sin(b)]
    X = np.vstack([upper, lower]) + noise * np.random.randn(n, 2)
    y = np.array([0] * (n // 2) + [1] * (n // 2))
    return X, y


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


X, y = make_moons(300)
Y = np.eye(2)[y]

H, keep, lr, batch = 24, 0.8, 0.2, 32
W1 = np.random.randn(2, H) * 0.7
b1 = np.zeros(H)
W2 = np.random.randn(H, 2) * np.sqrt(1 / H)
b2 = np.zeros(2)

for epoch in range(60):
    order = np.random.permutation(len(X))
    for start in range(0, len(X), batch):
        idx = order[start:start + batch]
        xb, yb = X[idx], Y[idx]
        m = len(xb)

        z1 = xb @ W1 + b1
        a1 = np.maximum(0, z1)
        mask = (np.random.rand(*a1.shape) < keep) / keep
        d1 = a1 * mask
        p = softmax(d1 @ W2 + b2)

        dz2 = (p - yb) / m
        dW2 = d1.T @ dz2
        db2 = dz2.sum(axis=0)
        dz1 = (dz2 @ W2.T) * mask * (z1 > 0)
        dW1 = xb.T @ dz1
        db1 = dz1.sum(axis=0)

        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2

    if epoch % 10 == 9:
        full = softmax(np.maximum(0, X @ W1 + b1) @ W2 + b2)
        print("epoch", epoch + 1, "accuracy", (full.argmax(1) == y).mean())
