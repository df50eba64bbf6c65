# verdict: wrong
# line: 26
# why: the wrong row of the second weights is taken for the bias
import numpy as np

def f(t):
    return 1 / (1 + np.exp(-t))

def with_ones(M):
    return np.c_[np.ones(len(M)), M]

np.random.seed(23)
X = np.random.rand(40, 2)
Y = np.c_[X[:, 0] > X[:, 1], X.sum(axis=1) > 1].astype(float)
Xb = with_ones(X)
w1 = np.random.uniform(-1, 1, (3, 5))
w2 = np.random.uniform(-1, 1, (6, 2))
alpha = 0.1

for epoch in range(2000):
    hid = f(Xb @ w1)
    hid_b = with_ones(hid)
    out = f(hid_b @ w2)
    err = Y - out
    d_out = err * out * (1 - out)
    d_hid = d_out @ w2[:-1].T * hid * (1 - hid)
    w2 += alpha * hid_b.T @ d_out
    w1 += alpha * Xb.T @ d_hid
    if epoch % 400 == 0:
        print("epoch", epoch, "SSE", np.sum(err ** 2))
