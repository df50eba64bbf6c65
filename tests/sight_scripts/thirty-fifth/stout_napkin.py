# verdict: wrong
# line: 24
import numpy as np
rng = np.random.default_rng(64)

# energy use of a flat (kWh) from outside temperature, persons, floor
N = 120
temp = rng.uniform(-5, 25, N)
pers = rng.integers(1, 6, N)
floor = rng.integers(0, 5, N)
kwh = 4 + 1.3 * pers + np.maximum(0, 15 - temp) * (0.4 + 0.2 * (floor == 4)) + rng.normal(0, 0.3, N)

x = np.stack([temp, pers, floor], 1).astype(float)
x = (x - x.mean(0)) / x.std(0)
y = ((kwh - kwh.mean()) / kwh.std()).reshape(-1, 1)

def layer(i, o): return [rng.normal(0, np.sqrt(2 / i), (i, o)), np.zeros(o)]
net = [layer(3, 12), layer(12, 1)]
bs = 20

for ep in range(80):
    tot = 0
    for s in range(0, N, bs):
        xb, yb = x[s:s + bs], y[:bs]
        z = xb @ net[0][0] + net[0][1]
        h = z * (z > 0)
        q = h @ net[1][0] + net[1][1]
        tot += ((q - yb) ** 2).sum()
        dq = 2 * (q - yb) / bs
        dz = dq @ net[1][0].T * (z > 0)
        for (w, b), a, d in zip(net, (xb, h), (dz, dq)):
            w -= 0.03 * a.T @ d
            b -= 0.03 * d.sum(0)
    if ep % 16 == 0: print(ep, tot / N)
