# verdict: right
import numpy as np
np.random.seed(123)
n = 90
klass = np.arange(n) % 3
rad = np.linspace(0.1, 1, n)
ang = klass * 2.1 + rad * 2 + np.random.randn(n) * 0.1
data = np.c_[rad * np.cos(ang), rad * np.sin(ang), np.ones(n)]
onehot = np.eye(3)[klass]
Wx = np.random.randn(3, 10)
Wy = np.random.randn(10, 3)
lr0 = 0.03
step = 0
for epoch in range(100):
    lr = lr0 / (1 + 0.01 * epoch)
    perm = np.random.permutation(n)
    data, onehot = data[perm], onehot[perm]
    for xb, yb in zip(np.split(data, 9), np.split(onehot, 9)):
        hid = np.tanh(xb @ Wx)
        ex = np.exp(hid @ Wy)
        prob = ex / ex.sum(axis=1)[:, None]
        dlog = prob - yb
        dhid = dlog.dot(Wy.T) * (1 - hid ** 2)
        Wy -= lr * hid.T.dot(dlog)
        Wx -= lr * xb.T.dot(dhid)
        step += 1
    if epoch % 25 == 0:
        print(epoch, step, -np.log((prob * yb).sum(1)).mean())
