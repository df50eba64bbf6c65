# verdict: wrong
# line: 23
# why: With a squared error the softmax derivative is taken as p*(1-p) only; the off-diagonal terms are missing.
import numpy as np

rng = np.random.default_rng(14)
X = rng.normal(size=(45, 4))
T = np.eye(3)[np.argmax(X[:, 1:], axis=1)]
W1 = rng.normal(size=(4, 6)) * 0.5
b1 = np.zeros(6)
W2 = rng.normal(size=(6, 3)) * 0.5
b2 = np.zeros(3)

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

for epoch in range(500):
    h = np.tanh(X @ W1 + b1)
    p = softmax(h @ W2 + b2)
    loss = 0.5 * np.sum((p - T) ** 2) / len(X)
    dp = (p - T) / len(X)
    dz = dp * p * (1 - p)
    dh = dz @ W2.T * (1 - h ** 2)
    W2 -= 0.5 * h.T @ dz
    b2 -= 0.5 * dz.sum(axis=0)
    W1 -= 0.5 * X.T @ dh
    b1 -= 0.5 * dh.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, loss)
