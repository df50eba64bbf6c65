# verdict: right
import numpy as np

# radial basis function network; centres, widths and heights are all learned

rng = np.random.default_rng(77)
xs = rng.uniform(-3, 3, (70, 2))
zs = np.sin(xs[:, 0]) * np.cos(xs[:, 1])

M = 10
centre = rng.uniform(-3, 3, (M, 2))
logwidth = np.zeros(M)
height = rng.normal(0, 0.1, M)
level = 0.0
eta = 0.3

for k in range(1500):
    diff = xs[:, None, :] - centre[None, :, :]        # (n, M, 2)
    sq = (diff ** 2).sum(axis=2)
    s2 = np.exp(2 * logwidth)
    phi = np.exp(-0.5 * sq / s2)
    out = phi @ height + level
    r = (out - zs) / len(xs)

    dheight = phi.T @ r
    dlevel = r.sum()
    dphi = np.outer(r, height) * phi                   # dL/dphi * phi, used twice
    dcentre = (dphi[:, :, None] * diff).sum(axis=0) / s2[:, None]
    dlogwidth = (dphi * sq).sum(axis=0) / s2

    height -= eta * dheight
    level -= eta * dlevel
    centre -= eta * dcentre
    logwidth -= eta * dlogwidth

    if k % 300 == 0:
        print(k, "mse", np.mean((out - zs) ** 2))
