# verdict: wrong
# line: 24
# why: loop: samples and targets are shuffled by different permutations
import numpy as np

np.random.seed(4)
n = 200
ang = np.random.rand(n) * np.pi
lab = np.arange(n) % 2
X = np.c_[np.cos(ang) * (1 - 2 * lab) + lab, np.sin(ang) * (1 - 2 * lab) + 0.5 * lab]
X += 0.08 * np.random.randn(n, 2)
y = lab.reshape(-1, 1).astype(float)
X = (X - X.mean(0)) / X.std(0)

W1 = 0.5 * np.random.randn(2, 8)
b1 = np.zeros((1, 8))
W2 = 0.5 * np.random.randn(8, 1)
b2 = np.zeros((1, 1))
lr, batch = 0.2, 32

for epoch in range(200):
    order = np.random.permutation(n)
    X = X[order]
    y = y[np.random.permutation(n)]
    for s in range(0, n, batch):
        xb = X[s:s + batch]
        yb = y[s:s + batch]
        h = np.tanh(xb @ W1 + b1)
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))
        g = (p - yb) / len(xb)
        gh = g @ W2.T * (1 - h ** 2)
        W2 -= lr * h.T @ g
        b2 -= lr * g.sum(0, keepdims=True)
        W1 -= lr * xb.T @ gh
        b1 -= lr * gh.sum(0, keepdims=True)
    if epoch % 40 == 0:
        P = 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))
        print(epoch, ((P > 0.5) == y).mean())
