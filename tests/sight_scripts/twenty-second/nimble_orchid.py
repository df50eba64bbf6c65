# verdict: wrong
# line: 22
# why: error: the target is taken with the counter, not with the index of the shuffled sample
import numpy as np

np.random.seed(16)
n = 50
Y = np.random.randint(0, 2, n)
X = np.random.randn(n, 3) + Y[:, None] * np.array([1.0, 1.0, -1.5])
W, b = np.random.randn(6, 3) * 0.5, np.zeros(6)
V, c = np.random.randn(2, 6) * 0.5, np.zeros(2)
for epoch in range(30):
    order = np.random.permutation(n)
    for k in range(n):
        i = order[k]
        x = X[i]
        h = np.tanh(np.dot(W, x) + b)
        s = np.dot(V, h) + c
        p = np.exp(s - s.max())
        p = p / p.sum()
        ds = p.copy()
        ds[Y[k]] -= 1
        dh = np.dot(V.T, ds) * (1 - h ** 2)
        V -= 0.05 * np.outer(ds, h)
        c -= 0.05 * ds
        W -= 0.05 * np.outer(dh, x)
        b -= 0.05 * dh
print(sum(int(np.argmax(V @ np.tanh(W @ X[i] + b) + c) == Y[i]) for i in range(n)), "of", n)
