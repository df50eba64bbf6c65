# verdict: right
import numpy as np

def make_moons(n, noise=0.1, rng=np.random):
    t = rng.rand(n) * np.pi
    cls = rng.randint(0, 2, n)
    x = np.where(cls == 0, np.cos(t), 1 - np.cos(t))
    y = np.where(cls == 0, np.sin(t), 0.5 - np.sin(t))
    return np.stack([x, y], 1) + noise * rng.randn(n, 2), cls

np.random.seed(0)
X, y = make_moons(230)
y = y[:, None]
Xtr, ytr, Xte, yte = X[:180], y[:180], X[180:], y[180:]
mu, sd = Xtr.mean(0), Xtr.std(0)
Xtr = (Xtr - mu) / sd
Xte = (Xte - mu) / sd

W1 = np.random.randn(2, 10) * 0.7
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 1) * 0.3
b2 = np.zeros((1, 1))
vW1, vb1, vW2, vb2 = [np.zeros_like(p) for p in (W1, b1, W2, b2)]
lr, mom, bs = 0.05, 0.9, 32

for epoch in range(150):
    idx = np.random.permutation(len(Xtr))
    for s in range(0, len(Xtr), bs):
        j = idx[s:s + bs]
        xb, yb = Xtr[j], ytr[j]
        h = np.tanh(xb @ W1 + b1)
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))
        g = (p - yb) / len(xb)
        gh = g @ W2.T * (1 - h ** 2)
        vW2 = mom * vW2 - lr * (h.T @ g)
        vb2 = mom * vb2 - lr * g.sum(0, keepdims=True)
        vW1 = mom * vW1 - lr * (xb.T @ gh)
        vb1 = mom * vb1 - lr * gh.sum(0, keepdims=True)
        W2 += vW2
        b2 += vb2
        W1 += vW1
        b1 += vb1
    if epoch % 30 == 0:
        pt = 1 / (1 + np.exp(-(np.tanh(Xte @ W1 + b1) @ W2 + b2)))
        print(epoch, "test acc", ((pt > 0.5) == yte).mean())
