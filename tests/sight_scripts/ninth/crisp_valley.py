# verdict: right

# swish + label smoothing
import numpy as np
rng = np.random.default_rng(11)
lab = rng.integers(0, 3, 99)
X = rng.normal(0, 0.5, (99, 2)) + np.array([[0, 1.5], [1.3, -0.8], [-1.3, -0.8]])[lab]
W1, b1 = rng.normal(0, 0.8, (2, 9)), np.zeros(9)
W2, b2 = rng.normal(0, 0.4, (9, 3)), np.zeros(3)
sig = lambda q: 1 / (1 + np.exp(-q))
for epoch in range(40):
    for j in np.array_split(rng.permutation(99), 9):
        z = X[j] @ W1 + b1
        s = sig(z)
        h = z * s
        e = np.exp(h @ W2 + b2)
        p = e / e.sum(axis=1, keepdims=True)
        t = np.full((len(j), 3), 0.1 / 3)
        t[np.arange(len(j)), lab[j]] += 0.9
        d2 = (p - t) / len(j)
        d1 = (d2 @ W2.T) * (s + z * s * (1 - s))
        W2 -= 0.4 * h.T @ d2
        b2 -= 0.4 * d2.sum(axis=0)
        W1 -= 0.4 * X[j].T @ d1
        b1 -= 0.4 * d1.sum(axis=0)
    if epoch % 10 == 0:
        q = X @ W1 + b1
        print(epoch, np.mean(np.argmax(q * sig(q) @ W2 + b2, axis=1) == lab))
