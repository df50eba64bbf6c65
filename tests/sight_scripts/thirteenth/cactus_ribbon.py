# verdict: wrong
# line: 19
# also: 18
# why: labels are not shuffled along with X (result not assigned)
import numpy as np

rng = np.random.default_rng(63)
X = rng.uniform(-1, 1, (40, 2))
y = (X[:, :1] > X[:, 1:] * 2).astype(float)
W1 = rng.normal(size=(2, 5)); b1 = np.zeros((1, 5))
W2 = rng.normal(size=(5, 1)); b2 = np.zeros((1, 1))
lr, bs = 0.5, 10
sig = lambda q: 1 / (1 + np.exp(-q))
log = []

for epoch in range(200):
    p = rng.permutation(len(X))
    X = X[p]
    y[p]
    for i in range(0, len(X), bs):
        xb, yb = X[i:i+bs], y[i:i+bs]
        h = sig(xb @ W1 + b1)
        o = sig(h @ W2 + b2)
        do = (o - yb) / bs
        dh = do @ W2.T * h * (1 - h)
        W2 -= lr * h.T @ do
        b2 -= lr * do.sum(axis=0, keepdims=True)
        W1 -= lr * xb.T @ dh
        b1 -= lr * dh.sum(axis=0, keepdims=True)
    o = sig(sig(X @ W1 + b1) @ W2 + b2)
    log.append(-np.mean(y * np.log(o) + (1 - y) * np.log(1 - o)))
print("loss per 40 epochs:", log[::40])
