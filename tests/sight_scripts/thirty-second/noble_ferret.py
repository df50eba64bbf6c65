# verdict: right
import numpy as np
# batch normalisation in the hidden layer, derived on paper
rng = np.random.default_rng(44)
X = rng.normal(size=(40, 3)) * [1, 5, 0.2]
Y = np.tanh(X[:, [0]] - 0.3 * X[:, [1]])
W = rng.normal(size=(3, 6)); gam = np.ones(6); bet = rng.normal(size=6) * 0.1
U = rng.normal(size=(6, 1)) * 0.5
n = len(X)
def forward():
    z = X @ W
    mu, var = z.mean(0), z.var(0)
    inv = 1 / np.sqrt(var + 1e-5)
    zn = (z - mu) * inv
    h = np.tanh(gam * zn + bet)
    return inv, zn, h, h @ U
for it in range(800):
    inv, zn, h, out = forward()
    d = 2 * (out - Y) / n
    ds = (d @ U.T) * (1 - h ** 2)
    g_gam, g_bet = (ds * zn).sum(0), ds.sum(0)
    dn = ds * gam
    dz = inv / n * (n * dn - dn.sum(0) - zn * (dn * zn).sum(0))
    U -= 0.1 * h.T @ d
    gam -= 0.1 * g_gam
    bet -= 0.1 * g_bet
    W -= 0.1 * X.T @ dz
    if it % 200 == 0:
        print(it, np.mean((out - Y) ** 2))
