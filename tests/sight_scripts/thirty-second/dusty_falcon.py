# verdict: right
import numpy as np
np.random.seed(8)
# Adam from memory, mini-batches, He start
N = 60
x = np.random.uniform(-3, 3, (N, 1))
y = np.sin(x) + 0.3 * x
theta = [np.random.randn(1, 16), np.zeros((1, 16)), np.random.randn(16, 1) * np.sqrt(2 / 16), np.zeros((1, 1))]
m = [np.zeros_like(p) for p in theta]
s = [np.zeros_like(p) for p in theta]
t = 0
for epoch in range(150):
    perm = np.random.permutation(N)
    for k in range(0, N, 15):
        idx = perm[k:k + 15]
        xb, yb = x[idx], y[idx]
        z = xb @ theta[0] + theta[1]
        h = np.maximum(z, 0)
        p = h @ theta[2] + theta[3]
        g = 2 * (p - yb) / len(xb)
        gz = g @ theta[2].T * (z > 0)
        grads = [xb.T @ gz, gz.sum(0, keepdims=True), h.T @ g, g.sum(0, keepdims=True)]
        t += 1
        for i in range(4):
            m[i] = 0.9 * m[i] + 0.1 * grads[i]
            s[i] = 0.999 * s[i] + 0.001 * grads[i] ** 2
            theta[i] = theta[i] - 0.01 * (m[i] / (1 - 0.9 ** t)) / (np.sqrt(s[i] / (1 - 0.999 ** t)) + 1e-8)
    if epoch % 30 == 0:
        print(epoch, np.mean((np.maximum(x @ theta[0] + theta[1], 0) @ theta[2] + theta[3] - y) ** 2))
