# verdict: wrong
# line: 29
# why: RMSProp without the square root
import numpy as np

# RMSProp on a little classification task
np.random.seed(18)
X = np.random.randn(100, 2)
t = (np.sum(X ** 2, axis=1) < 1.2).astype(float).reshape(-1, 1)

W = [np.random.randn(2, 8) * 0.7, np.random.randn(8, 1) * 0.5]
b = [np.zeros(8), np.zeros(1)]
sW = [np.zeros_like(w) for w in W]
sb = [np.zeros_like(v) for v in b]
lr, decay, eps = 0.001, 0.9, 1e-6

for epoch in range(600):
    h = np.tanh(X @ W[0] + b[0])
    p = 1 / (1 + np.exp(-(h @ W[1] + b[1])))

    d1 = (p - t) / len(X)
    d0 = d1 @ W[1].T * (1 - h ** 2)
    gW = [X.T @ d0, h.T @ d1]
    gb = [d0.sum(axis=0), d1.sum(axis=0)]

    for i in range(2):
        sW[i] = decay * sW[i] + (1 - decay) * gW[i] ** 2
        sb[i] = decay * sb[i] + (1 - decay) * gb[i] ** 2
        W[i] -= lr * gW[i] / (sW[i] + eps)
        b[i] -= lr * gb[i] / (np.sqrt(sb[i]) + eps)

print("accuracy", np.mean((p > 0.5) == t))
