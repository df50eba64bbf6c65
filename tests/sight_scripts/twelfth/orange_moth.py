# verdict: wrong
# line: 25
# why: L2 term has the wrong sign, weights are driven to grow
import numpy as np

np.random.seed(15)
x = np.random.uniform(-2, 2, (50, 1))
y = np.exp(-x ** 2) + 0.05 * np.random.randn(50, 1)
X = np.hstack([x, np.ones((50, 1))])

w = [np.random.randn(2, 12), np.random.randn(13, 1) * 0.2]
lr, lam = 0.05, 0.01

for epoch in range(800):
    h = np.hstack([np.tanh(X @ w[0]), np.ones((50, 1))])
    out = h @ w[1]
    err = out - y
    objective = 0.5 * np.mean(err ** 2) + 0.5 * lam * sum((m ** 2).sum() for m in w)
    if epoch % 200 == 0:
        print(epoch, "objective", objective)
    g_out = err / len(x)
    g_hid = (g_out @ w[1].T)[:, :-1] * (1 - h[:, :-1] ** 2)
    grads = [X.T @ g_hid, h.T @ g_out]
    for k in range(2):
        w[k] -= lr * (grads[k] - lam * w[k])
