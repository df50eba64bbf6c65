# verdict: right
import numpy as np
np.random.seed(20)

# 4 bits in, tell whether >7, odd, multiple of 3
N = np.arange(16)
X = ((N[:, None] >> np.arange(4)) & 1) * 2.0 - 1
Y = np.c_[N > 7, N % 2 == 1, N % 3 == 0].astype(float)

theta = [np.random.randn(4, 10) * .5, np.zeros(10), np.random.randn(10, 3) * .5, np.zeros(3)]
G = [np.zeros_like(t) for t in theta]

for it in range(800):
    W1, b1, W2, b2 = theta
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (p - Y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    grads = [X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)]
    right = ((p > .5) == Y).mean()
    for k in range(4):
        G[k] += grads[k] ** 2
        theta[k] -= 0.1 * grads[k] / (np.sqrt(G[k]) + 1e-8)
    if it % 200 == 0:
        print(it, right)
