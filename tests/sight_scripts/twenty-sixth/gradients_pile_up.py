# verdict: wrong
# line: 17
# also: 18, 21, 20, 27, 28, 29, 30
# why: updates: the sums of the gradients are set to zero only once per epoch, so each batch also takes the steps of the earlier ones again
import numpy as np

rng = np.random.default_rng(64)
data = np.hstack([rng.random((40, 2)), np.ones((40, 1))])
teach = np.stack([data[:, 0] > data[:, 1], data[:, 0] + data[:, 1] > 1], axis=1).astype(float)
f = lambda s: 1 / (1 + np.exp(-s))
W1 = rng.standard_normal((6, 3))
W2 = rng.standard_normal((2, 7))
eta = 0.1
B = 8

for epoch in range(60):
    gW1 = np.zeros_like(W1)
    gW2 = np.zeros_like(W2)
    for k in range(0, 40, B):
        bx, bt = data[k:k + B], teach[k:k + B]
        for x, t in zip(bx, bt):
            h = f(W1 @ x)
            hb = np.append(h, 1.0)
            o = f(W2 @ hb)
            do = (o - t) * o * (1 - o)
            dh = (W2[:, :6].T @ do) * h * (1 - h)
            gW2 += np.outer(do, hb)
            gW1 += np.outer(dh, x)
        W1 -= eta * gW1
        W2 -= eta * gW2
H = np.c_[f(data @ W1.T), np.ones(40)]
print("accuracy:", ((f(H @ W2.T) > 0.5) == teach).mean())
