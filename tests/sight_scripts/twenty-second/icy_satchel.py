# verdict: wrong
# line: 16
# why: alpha: The integer division 1 // 20 gives 0, so no weight ever moves.
import numpy as np

gen = np.random.default_rng(112)
X = gen.uniform(-1, 1, (100, 3))
Y = (X ** 2).sum(axis=1, keepdims=True)


def leaky(z, slope=0.01):
    return np.where(z > 0, z, slope * z)


def train(X, Y, hidden=12, epochs=500):
    lr = 1 // 20
    W1 = gen.normal(0, 0.8, (X.shape[1], hidden)); b1 = np.zeros(hidden)
    W2 = gen.normal(0, 0.3, (hidden, Y.shape[1])); b2 = np.zeros(Y.shape[1])
    for epoch in range(epochs):
        z = X @ W1 + b1
        h = leaky(z)
        out = h @ W2 + b2
        ds = (out - Y) / len(X)
        dz = (ds @ W2.T) * np.where(z > 0, 1, 0.01)
        W2 -= lr * h.T @ ds
        b2 -= lr * ds.sum(axis=0)
        W1 -= lr * X.T @ dz
        b1 -= lr * dz.sum(axis=0)
        if epoch % 100 == 0:
            print(epoch, np.mean((out - Y) ** 2))
    return W1, b1, W2, b2


W1, b1, W2, b2 = train(X, Y)
print("final", np.mean((leaky(X @ W1 + b1) @ W2 + b2 - Y) ** 2))
