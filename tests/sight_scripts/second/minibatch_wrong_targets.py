# verdict: wrong
# line: 24
# why: The batch's predictions are compared with the first rows of y, not with the rows that were drawn.
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(1)
X = rng.uniform(-2, 2, (160, 2))
y = (X[:, :1] ** 2 - X[:, 1:]) / 4

W1 = rng.normal(0, 0.7, (2, 16)); b1 = np.zeros(16)
W2 = rng.normal(0, 0.3, (16, 1)); b2 = np.zeros(1)

lr = 0.05
bs = 16
curve = []
for epoch in range(150):
    perm = rng.permutation(len(X))
    for s in range(0, len(X), bs):
        batch = perm[s:s + bs]
        xb = X[batch]
        h = np.tanh(xb @ W1 + b1)
        out = h @ W2 + b2
        delta = (out - y[s:s + bs]) / bs
        dh = (delta @ W2.T) * (1 - h * h)
        W2 -= lr * (h.T @ delta)
        b2 -= lr * delta.sum(0)
        W1 -= lr * (xb.T @ dh)
        b1 -= lr * dh.sum(0)
    full = np.tanh(X @ W1 + b1) @ W2 + b2
    curve.append(float(((full - y) ** 2).mean()))
    if epoch % 30 == 0:
        print(epoch, curve[-1])
plt.plot(curve)
plt.savefig('curve.png')
