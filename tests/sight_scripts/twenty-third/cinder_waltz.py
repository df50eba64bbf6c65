# verdict: right
import numpy as np

np.random.seed(49)
N = 200
X = np.random.randn(N, 2)
y = ((X ** 2).sum(axis=1) > 1.4).astype(float)[:, None]

def batches(X, y, size):
    order = np.arange(len(X))
    np.random.shuffle(order)
    for k in range(0, len(X), size):
        pick = order[k:k + size]
        yield X[pick], y[pick]

U = np.random.randn(2, 15) * np.sqrt(2 / 2)
u = np.zeros(15)
V = np.random.randn(15, 1) * np.sqrt(2 / 15)
v = np.zeros(1)
lr0 = 0.3

for epoch in range(80):
    lr = lr0 * 0.98 ** epoch
    for xb, yb in batches(X, y, 25):
        pre = xb.dot(U) + u
        hid = np.maximum(0, pre)
        out = 1 / (1 + np.exp(-(hid.dot(V) + v)))
        dout = (out - yb) / len(xb)
        dpre = dout.dot(V.T)
        dpre[pre <= 0] = 0
        V -= lr * hid.T.dot(dout)
        v -= lr * dout.sum(axis=0)
        U -= lr * xb.T.dot(dpre)
        u -= lr * dpre.sum(axis=0)

out = 1 / (1 + np.exp(-(np.maximum(0, X.dot(U) + u).dot(V) + v)))
print("final lr %.4f, accuracy %.3f" % (lr, np.mean((out > 0.5) == (y > 0.5))))
