# verdict: right
# max-margin network, labels are -1 / +1
import numpy as np

rnd = np.random.RandomState(5)
n = 60
pts = rnd.uniform(-1.5, 1.5, size=(n, 2))
lab = np.where((pts ** 2).sum(axis=1) < 1.0, 1.0, -1.0)

W = rnd.randn(2, 12)
c = rnd.randn(12) * 0.1
v = rnd.randn(12) * 0.3
d = 0.0

for epoch in range(1200):
    hid = np.tanh(pts @ W + c)
    score = hid @ v + d
    inside = (lab * score < 1).astype(float)
    g = -lab * inside / n
    gv = hid.T @ g
    gd = g.sum()
    gh = np.outer(g, v) * (1 - hid ** 2)
    v -= 0.2 * gv
    d -= 0.2 * gd
    W -= 0.2 * (pts.T @ gh)
    c -= 0.2 * gh.sum(axis=0)
    if epoch % 300 == 0:
        print(epoch, "hinge", np.maximum(0, 1 - lab * score).mean(), "hits", np.mean(np.sign(score) == lab))
