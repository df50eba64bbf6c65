# verdict: wrong
# first wrong: output_delta
# line: 13
# mistake: -
# why: beyond d it sends back d times the error, and not d times its sign
import numpy as np

def robust_loss(residual, d):
    a = np.abs(residual)
    return np.where(a < d, 0.5 * residual ** 2, d * a - 0.5 * d ** 2).mean()

def robust_grad(residual, d):
    return np.where(np.abs(residual) < d, residual, d * residual)

rng = np.random.default_rng(93)
X = rng.uniform(-1.5, 1.5, (150, 2))
y = 2 * np.sin(2 * X[:, :1]) + X[:, 1:]
noise = rng.standard_t(2, size=(150, 1))
y = y + 0.2 * noise

W = rng.normal(0, 0.8, (2, 10))
b = np.zeros(10)
U = rng.normal(0, 0.3, (10, 1))
c = np.zeros(1)
d = 0.5
batch = 30
lr = 0.1

for epoch in range(200):
    for s in range(0, 150, batch):
        xb, yb = X[s:s + batch], y[s:s + batch]
        h = np.tanh(xb @ W + b)
        r = h @ U + c - yb
        g = robust_grad(r, d) / batch
        gh = g @ U.T * (1 - h ** 2)
        U -= lr * h.T @ g
        c -= lr * g.sum(axis=0)
        W -= lr * xb.T @ gh
        b -= lr * gh.sum(axis=0)
    if epoch % 40 == 0:
        print("epoch", epoch, "robust loss", robust_loss(np.tanh(X @ W + b) @ U + c - y, d))
