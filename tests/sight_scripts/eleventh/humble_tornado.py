# verdict: wrong
# line: 34
# also: 35
# why: The updates of W and c are indented into the sample loop, so running sums are applied again and again.
import numpy as np

np.random.seed(101)
pts = np.random.uniform(-1, 1, (24, 2))
cls = (np.hypot(pts[:, 0], pts[:, 1]) < 0.7).astype(float)

W = np.random.randn(5, 2)
c = np.zeros(5)
v = np.random.randn(5)
d = 0.0

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

eta = 0.1
for epoch in range(200):
    gW, gc = np.zeros_like(W), np.zeros_like(c)
    gv, gd = np.zeros_like(v), 0.0
    ce = 0.0
    for x, t in zip(pts, cls):
        a = sigmoid(W @ x + c)
        p = sigmoid(v @ a + d)
        ce -= t * np.log(p) + (1 - t) * np.log(1 - p)
        r = p - t
        gv += r * a
        gd += r
        s = r * v * a * (1 - a)
        gW += np.outer(s, x)
        gc += s
        W -= eta * gW
        c -= eta * gc
    v -= eta * gv
    d -= eta * gd
    if epoch % 50 == 0:
        print(epoch, ce / len(pts))
