# verdict: right
import numpy as np

def sig(z):
    return 1 / (1 + np.exp(-z))

def train(X, y, hidden=4, epochs=2000, lr=0.3, seed=0):
    rng = np.random.default_rng(seed)
    W1 = rng.normal(size=(X.shape[1], hidden))
    b1 = np.zeros(hidden)
    W2 = rng.normal(size=(hidden, 1))
    b2 = np.zeros(1)
    for _ in range(epochs):
        a1 = sig(X @ W1 + b1)
        p = sig(a1 @ W2 + b2)
        dz2 = p - y
        dz1 = np.outer(dz2, W2) * a1 * (1 - a1)
        W2 = W2 - lr * a1.T @ dz2
        b2 = b2 - lr * dz2.sum(axis=0)
        W1 = W1 - lr * X.T @ dz1
        b1 = b1 - lr * dz1.sum(axis=0)
    return W1, b1, W2, b2

X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = np.array([[0.], [1.], [1.], [0.]])
W1, b1, W2, b2 = train(X, y)
print(sig(sig(X @ W1 + b1) @ W2 + b2).round(2))
