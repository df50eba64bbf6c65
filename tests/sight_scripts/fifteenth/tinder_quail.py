# verdict: wrong
# line: 21
# also: 20
# why: shuffled inputs are compared with unshuffled targets
import numpy as np

BATCH = 10
sigm = lambda s: 1 / (1 + np.exp(-s))

rng = np.random.default_rng(45)
X = np.c_[rng.uniform(-1, 1, (100, 2)), np.ones(100)]
Y = (X[:, :1] ** 2 + X[:, 1:2] ** 2 < 0.5) * 1.0
A1 = rng.normal(0, 1.5, (3, 8))
A2 = rng.normal(0, 1.0, (8, 1))

for epoch in range(100):
    order = rng.permutation(100)
    total = 0
    for i in range(0, 100, BATCH):
        x = X[order[i:i + BATCH]]
        t = Y[i:i + BATCH]
        hid = sigm(x @ A1)
        out = sigm(hid @ A2)
        d_out = (out - t) * out * (1 - out)
        d_hid = d_out @ A2.T * hid * (1 - hid)
        A2 -= 0.2 * hid.T @ d_out
        A1 -= 0.2 * x.T @ d_hid
        total += np.sum((out - t) ** 2)
    if epoch % 20 == 0:
        print("epoch %3d   error %.3f" % (epoch, total))
