# verdict: wrong
# line: 13
# also: 14
import numpy as np
rng = np.random.default_rng(80)
x = rng.uniform(-1, 1, (40, 2))
t = (x[:, :1] > x[:, 1:]).astype(float)
w = rng.normal(size=(2, 6)); v = rng.normal(size=(6, 1))
def fwd(q):
    h = np.tanh(q @ w)
    return h, 1 / (1 + np.exp(-(h @ v)))
for epoch in range(120):
    xs = x[rng.permutation(40)]
    ts = t[rng.permutation(40)]
    for k in range(0, 40, 8):
        xb, tb = xs[k:k + 8], ts[k:k + 8]
        h, p = fwd(xb)
        d = (p - tb) / 8
        dh = d @ v.T * (1 - h * h)
        v -= 0.5 * h.T @ d
        w -= 0.5 * xb.T @ dh
    if epoch % 30 == 0:
        print(epoch, np.mean((fwd(x)[1] > 0.5) == t))
