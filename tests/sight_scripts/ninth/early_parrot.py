# verdict: right

import numpy as np
np.random.seed(18)
protos = np.random.rand(3, 12)
X = np.concatenate([protos + 0.1*np.random.randn(3, 12) for _ in range(12)])
Y = np.tile(np.eye(3), (12, 1))
w1 = 0.4*np.random.randn(12, 20)
w2 = 0.2*np.random.randn(20, 3)
alpha, bs = 0.005, 9
for it in range(60):
    err, right = 0.0, 0
    for i in range(len(X)//bs):
        xs, ys = X[i*bs:(i+1)*bs], Y[i*bs:(i+1)*bs]
        pre = xs @ w1
        hid = np.maximum(pre, 0)
        keep = np.random.randint(2, size=hid.shape)
        hid = hid * keep * 2
        out = hid @ w2
        err += np.sum((ys - out)**2)
        right += np.sum(out.argmax(1) == ys.argmax(1))
        d2 = ys - out
        d1 = (d2 @ w2.T) * (pre > 0)
        d1 = d1 * keep * 2
        w2 += alpha * hid.T @ d2
        w1 += alpha * xs.T @ d1
    if it % 15 == 0:
        print("I:%d error %.3f acc %.2f" % (it, err/len(X), right/len(X)))
