# verdict: wrong
# line: 26
# also: 27
# why: generator is exhausted by the norm, so no parameter is ever updated
import math
import numpy as np

rng = np.random.default_rng(7)
x = np.linspace(-1, 1, 24)[:, None]
y = np.sign(x) * x ** 2
shapes = [(1, 9), (9,), (9, 1), (1,)]
theta = [rng.normal(scale=0.8, size=s) for s in shapes]
LIMIT, LR = 1.0, 0.2

def loss_and_deltas(theta):
    W, b, V, c = theta
    h = np.tanh(x @ W + b)
    res = h @ V + c - y
    d_out = res / len(x)
    d_hid = d_out @ V.T * (1 - h ** 2)
    return 0.5 * float((res ** 2).mean()), h, d_out, d_hid

for epoch in range(1000):
    loss, h, d_out, d_hid = loss_and_deltas(theta)
    raw = [x.T @ d_hid, d_hid.sum(0), h.T @ d_out, d_out.sum(0)]
    grads = (g.astype(np.float64) for g in raw)
    norm = math.sqrt(sum(float((g ** 2).sum()) for g in grads))
    scale = LIMIT / norm if norm > LIMIT else 1.0
    for p, g in zip(theta, grads):
        p -= LR * scale * g
    if epoch % 200 == 0:
        print("%4d loss %.6f norm %.4f" % (epoch, loss, norm))
