# verdict: wrong
# line: 29
# why: L2 penalty has the wrong sign in the gradient
import numpy as np

lam = 0.01
rng = np.random.default_rng(61)
X = rng.normal(size=(30, 2))
t = (X[:, 0:1] * X[:, 1:2] > 0) * 1.0
W1 = rng.normal(size=(2, 8)) * 0.5
b1 = np.zeros(8)
W2 = rng.normal(size=(8, 1)) * 0.5
b2 = np.zeros(1)

def model(X):
    h = np.tanh(X @ W1 + b1)
    return h, 1 / (1 + np.exp(-(h @ W2 + b2)))

def loss(y):
    ce = -np.mean(t * np.log(y) + (1 - t) * np.log(1 - y))
    return ce + 0.5 * lam * ((W1 ** 2).sum() + (W2 ** 2).sum())

for i in range(800):
    h, y = model(X)
    dy = (y - t) / len(X)
    gW2 = h.T @ dy + lam * W2
    gb2 = dy.sum(0)
    dh = (dy @ W2.T) * (1 - h ** 2)
    gW1 = X.T @ dh - lam * W1
    gb1 = dh.sum(0)
    W1 -= 0.5 * gW1; b1 -= 0.5 * gb1
    W2 -= 0.5 * gW2; b2 -= 0.5 * gb2
    if i % 200 == 0: print(loss(y))
