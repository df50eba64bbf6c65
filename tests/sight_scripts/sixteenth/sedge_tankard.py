# verdict: wrong
# line: 25
# why: p[:, y] -= 1 subtracts from whole columns instead of one entry per sample
import numpy as np

rng = np.random.default_rng(1234)
K, D, H, N = 3, 4, 16, 120
means = rng.normal(size=(K, D)) * 2
y = rng.integers(0, K, N)
X = means[y] + rng.normal(size=(N, D))

W1 = rng.normal(size=(D, H)) * 0.3
b1 = np.zeros(H)
W2 = rng.normal(size=(H, K)) * 0.3
b2 = np.zeros(K)

def softmax(s):
    s = np.exp(s - s.max(axis=1, keepdims=True))
    return s / s.sum(axis=1, keepdims=True)

def backprop(xb, yb):
    z = xb @ W1 + b1
    h = np.maximum(z, 0)
    p = softmax(h @ W2 + b2)
    p[:, yb] -= 1
    p /= len(yb)
    dz = p @ W2.T * (z > 0)
    return xb.T @ dz, dz.sum(0), h.T @ p, p.sum(0)

for epoch in range(20):
    for chunk in np.array_split(rng.permutation(N), 6):
        xb, yb = X[chunk], y[chunk]
        dW1, db1, dW2, db2 = backprop(xb, yb)
        W1 -= 0.1 * dW1
        b1 -= 0.1 * db1
        W2 -= 0.1 * dW2
        b2 -= 0.1 * db2
    guess = (np.maximum(X @ W1 + b1, 0) @ W2 + b2).argmax(1)
    print("epoch", epoch, "correct", (guess == y).sum(), "/", N)
