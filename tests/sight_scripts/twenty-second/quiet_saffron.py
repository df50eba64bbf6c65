# verdict: right
import numpy as np

np.random.seed(6)
n = 60
Y = np.random.randint(0, 2, n)
X = np.random.randn(n, 3) + Y[:, None] * np.array([1.0, -1.5, 0.5])
W = np.random.randn(7, 3) * 0.5
b = np.zeros(7)
V = np.random.randn(2, 7) * 0.5
c = np.zeros(2)
sW, sb, sV, sc = (np.zeros_like(p) for p in (W, b, V, c))
for epoch in range(30):
    for i in np.random.permutation(n):
        x, t = X[i], np.eye(2)[Y[i]]
        h = np.tanh(np.dot(W, x) + b)
        s = np.dot(V, h) + c
        p = np.exp(s - s.max())
        p /= p.sum()
        ds = p - t
        dh = np.dot(V.T, ds) * (1 - h ** 2)
        gV, gW = np.outer(ds, h), np.outer(dh, x)
        sV += gV ** 2; sc += ds ** 2; sW += gW ** 2; sb += dh ** 2
        V -= 0.1 * gV / (np.sqrt(sV) + 1e-8)
        c -= 0.1 * ds / (np.sqrt(sc) + 1e-8)
        W -= 0.1 * gW / (np.sqrt(sW) + 1e-8)
        b -= 0.1 * dh / (np.sqrt(sb) + 1e-8)
good = sum(np.argmax(V @ np.tanh(W @ X[i] + b) + c) == Y[i] for i in range(n))
print(good, "of", n)
