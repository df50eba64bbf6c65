# verdict: wrong
# line: 18
# why: The derivative of the cross-entropy has only its first half, -y/o; the part (1-y)/(1-o) for the zeros is missing.
import numpy as np
rng = np.random.RandomState(1)

def sigmoide(z):
    return 1 / (1 + np.exp(-z))

x = np.hstack([rng.randn(80, 2), np.ones((80, 1))])
y = (x[:, [0]] + x[:, [1]] ** 2 > 0.5).astype(float)
w1 = rng.randn(3, 6)
w2 = rng.randn(6, 1)

for epoca in range(500):
    h = sigmoide(x @ w1)
    o = sigmoide(h @ w2)
    dL_do = -(y / o) / len(x)
    do_dz = o * (1 - o)
    d2 = dL_do * do_dz
    d1 = d2 @ w2.T * h * (1 - h)
    w2 -= 0.5 * h.T @ d2
    w1 -= 0.5 * x.T @ d1
    if epoca % 100 == 0:
        costo = -np.mean(y * np.log(o) + (1 - y) * np.log(1 - o + 1e-12))
        print(epoca, round(float(costo), 4), ((o > .5) == y).mean())
