# verdict: right
import numpy as np

rng = np.random.default_rng(55)
X = rng.normal(size=(80, 2))
t = np.where(X[:, 0] ** 2 - X[:, 1] > 0.3, 1.0, -1.0)

H = 15
W1 = rng.normal(0, 0.7, (2, H))
b1 = rng.normal(0, 0.1, H)
w2 = rng.normal(0, 0.5, H)
b2 = 0.0
C = 0.001
lr = 0.2

def score(X):
    return np.tanh(X @ W1 + b1) @ w2 + b2

# margin loss: mean(max(0, 1 - t*s)) + C/2 * |w|^2
for it in range(900):
    a = np.tanh(X @ W1 + b1)
    s = a @ w2 + b2
    margin = 1 - t * s
    active = (margin > 0).astype(float)
    ds = -t * active / len(t)
    gw2 = a.T @ ds + C * w2
    gb2 = np.sum(ds)
    da = np.outer(ds, w2) * (1 - a ** 2)
    gW1 = X.T @ da + C * W1
    gb1 = np.sum(da, axis=0)
    W1 -= lr * gW1
    b1 -= lr * gb1
    w2 -= lr * gw2
    b2 -= lr * gb2
    if it % 150 == 0:
        print(it, np.mean(np.maximum(0, margin)))
print("errors:", int(np.sum(np.sign(score(X)) != t)))
