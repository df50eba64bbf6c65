# verdict: wrong
# line: 28
# also: 29, 30, 17
# why: summed gradients aren't set back to zero for the next batch
import numpy as np

rng = np.random.default_rng(47)
xs = rng.uniform(-1, 1, (60, 2))
ys = np.sign(xs[:, 0] * xs[:, 1]) * 0.8

W = rng.normal(0, 1, (5, 2))
b = rng.normal(0, 1, 5)
v = rng.normal(0, 1, 5)
c = 0.0
size = 12

gW, gb, gv, gc = np.zeros((5, 2)), np.zeros(5), np.zeros(5), 0.0
for epoch in range(60):
    order = rng.permutation(60)
    loss = 0.0
    for start in range(0, 60, size):
        for n in order[start:start + size]:
            h = np.tanh(W @ xs[n] + b)
            o = np.tanh(v @ h + c)
            loss += (o - ys[n]) ** 2
            do = (o - ys[n]) * (1 - o ** 2)
            dh = do * v * (1 - h ** 2)
            gv += do * h
            gc += do
            gW += np.outer(dh, xs[n])
            gb += dh
        W -= 0.3 / size * gW
        b -= 0.3 / size * gb
        v -= 0.3 / size * gv
        c -= 0.3 / size * gc
    if epoch % 10 == 0:
        print("epoch", epoch, "loss", loss / 60)
