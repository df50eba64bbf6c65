# verdict: wrong
# line: 32
import numpy as np
np.random.seed(28)

# XOR with noise, mini-batches, RMSProp as in Hinton's slides
X = np.random.randint(0, 2, (120, 2)) + 0.1 * np.random.randn(120, 2)
y = ((X[:, 0] > 0.5) != (X[:, 1] > 0.5)).astype(float)[:, None]

W1 = np.random.randn(2, 8)
b1 = np.zeros(8)
W2 = np.random.randn(8, 1)
b2 = np.zeros(1)
ms = [np.ones_like(p) for p in (W1, b1, W2, b2)]
lr = 0.01

def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))

for epoch in range(100):
    order = np.random.permutation(120)
    for k in range(0, 120, 30):
        sel = order[k:k + 30]
        xb, yb = X[sel], y[sel]
        h = np.tanh(xb @ W1 + b1)
        p = sigmoid(h @ W2 + b2)
        d = (p - yb) / len(sel)
        dh = d @ W2.T * (1 - h ** 2)
        grads = [xb.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]
        for i, (w, g) in enumerate(zip((W1, b1, W2, b2), grads)):
            ms[i] = 0.9 * ms[i] + 0.1 * g ** 2
            w -= lr * g / (ms[i] + 1e-3)
    if epoch % 20 == 0:
        q = sigmoid(np.tanh(X @ W1 + b1) @ W2 + b2)
        print(epoch, "acc", np.mean((q > 0.5) == y))
print(W2.ravel().round(3))
