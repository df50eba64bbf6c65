# verdict: wrong
# line: 19
# why: the targets of a batch are always the first rows (Y[:size])
import numpy as np

np.random.seed(58)
X = np.linspace(-1, 1, 40).reshape(-1, 1)
X = np.concatenate([X, np.ones_like(X)], axis=1)
Y = np.cos(4 * X[:, :1])

size = 10
M1 = np.random.randn(2, 9) * 2
M2 = np.random.randn(9, 1) * 0.5

for epoch in range(500):
    losses = []
    for p in range(0, len(X), size):
        tx = X[p:p + size]
        ty = Y[:size]
        a = np.tanh(tx @ M1)
        out = a @ M2
        g = out - ty
        losses.append(np.mean(g ** 2))
        gM2 = a.T @ g / size
        gM1 = tx.T @ (g @ M2.T * (1 - a ** 2)) / size
        M2 -= 0.1 * gM2
        M1 -= 0.1 * gM1
    if epoch % 100 == 0:
        print(epoch, sum(losses) / len(losses))
