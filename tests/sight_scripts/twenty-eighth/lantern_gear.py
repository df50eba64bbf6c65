# verdict: wrong
# line: 9
import numpy as np

def lrelu(z, a=0.1):
    return np.where(z > 0, z, a * z)

def d_lrelu(z):
    return np.where(z > 0, 1.0, 0.0)

rng = np.random.default_rng(12)
N = 120
X = rng.normal(size=(N, 3))
Y = np.abs(X[:, [0]]) - 0.5 * X[:, [1]] * X[:, [2]]

W1 = rng.normal(size=(3, 14)) * np.sqrt(2 / 3)
b1 = np.zeros((1, 14))
W2 = rng.normal(size=(14, 8)) * np.sqrt(2 / 14)
b2 = np.zeros((1, 8))
W3 = rng.normal(size=(8, 1)) * np.sqrt(2 / 8)
b3 = np.zeros((1, 1))

def loss_and_step(xb, yb, lr):
    global W1, b1, W2, b2, W3, b3
    z1 = xb @ W1 + b1; a1 = lrelu(z1)
    z2 = a1 @ W2 + b2; a2 = lrelu(z2)
    yhat = a2 @ W3 + b3
    n = len(xb)
    d3 = (yhat - yb) / n
    d2 = (d3 @ W3.T) * d_lrelu(z2)
    d1 = (d2 @ W2.T) * d_lrelu(z1)
    W3 = W3 - lr * a2.T @ d3
    b3 = b3 - lr * d3.sum(0, keepdims=True)
    W2 = W2 - lr * a1.T @ d2
    b2 = b2 - lr * d2.sum(0, keepdims=True)
    W1 = W1 - lr * xb.T @ d1
    b1 = b1 - lr * d1.sum(0, keepdims=True)
    return float(((yhat - yb) ** 2).mean())

for ep in range(60):
    idx = rng.permutation(N)
    losses = [loss_and_step(X[idx[s:s + 20]], Y[idx[s:s + 20]], 0.05) for s in range(0, N, 20)]
    if ep % 10 == 0:
        print(ep, sum(losses) / len(losses))
print(losses)
