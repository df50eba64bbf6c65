# verdict: right
import numpy as np

rng = np.random.default_rng(55)
X = rng.normal(size=(21, 3))
Y = X.mean(1, keepdims=True) ** 2
W1 = rng.normal(size=(4, 6)) * 0.5           # the last row is the bias
W2 = rng.normal(size=(7, 1)) * 0.5
one = np.ones((21, 1))
X1 = np.hstack([X, one])
order = list(range(21))
shuffler = np.random.default_rng(0)
for epoch in range(150):
    shuffler.shuffle(order)
    for k in range(0, 21, 4):
        idx = order[k:k + 4]
        x = X1[idx]
        h = np.maximum(x @ W1, 0)
        h1 = np.c_[h, one[:len(idx)]]
        o = h1 @ W2
        e = (o - Y[idx]) / len(idx)
        dh = (e @ W2.T)[:, :-1]
        dh[h <= 0] = 0
        W2 -= 0.1 * h1.T @ e
        W1 -= 0.1 * x.T @ dh
    if epoch % 30 == 0:
        print(epoch, float(np.mean((np.c_[np.maximum(X1 @ W1, 0), one] @ W2 - Y) ** 2)))
