# verdict: wrong
# line: 19
import numpy as np

rng = np.random.default_rng(55)
N = 120
X = rng.uniform(-1, 1, size=(N, 2))
y = ((X[:, 0] * X[:, 1]) > 0).astype(float)[:, None]   # same sign?

w_in, w_out = rng.normal(size=(2, 8)), rng.normal(size=(8, 1))
b_in, b_out = np.zeros(8), np.zeros(1)
lr, batch = 0.5, 30

def logistic(v):
    return 1 / (1 + np.exp(-v))

for epoch in range(400):
    perm = rng.permutation(N)
    X = X[perm]
    total = 0.0
    for s in range(0, N, batch):
        xb = X[s:s+batch]
        yb = y[s:s+batch]
        a = np.tanh(xb @ w_in + b_in)
        p = logistic(a @ w_out + b_out)
        total += -np.sum(yb*np.log(p) + (1-yb)*np.log(1-p))
        dp = (p - yb) / batch
        da = dp @ w_out.T * (1 - a**2)
        w_out -= lr * a.T @ dp
        b_out -= lr * dp.sum(0)
        w_in -= lr * xb.T @ da
        b_in -= lr * da.sum(0)
    if epoch % 80 == 0:
        print(epoch, total / N)
