# verdict: wrong
# line: 23
# why: updates: the clipping has the lower limit 0, so all negative gradients are thrown away
import numpy as np

# Enkel regression med gradientklippning
rng = np.random.default_rng(99)
X = rng.normal(size=(45, 3))
mal = (X @ np.array([1.0, -2.0, 0.5]))[:, None] + 0.3 * X[:, :1] ** 2

lager = [rng.normal(size=(3, 7)) * 0.5, np.zeros(7), rng.normal(size=(7, 1)) * 0.5, np.zeros(1)]
takt = 0.05
grans = 0.5

for varv in range(600):
    z1 = X @ lager[0] + lager[1]
    a1 = np.where(z1 > 0, z1, 0)
    ut = a1 @ lager[2] + lager[3]
    d_ut = (ut - mal) / len(X)
    d_z1 = (d_ut @ lager[2].T) * (z1 > 0)
    gradienter = [X.T @ d_z1, d_z1.sum(axis=0), a1.T @ d_ut, d_ut.sum(axis=0)]
    for w, g in zip(lager, gradienter):
        g = np.clip(g, 0, grans)
        w -= takt * g
    if varv % 150 == 0:
        print(varv, float(((ut - mal) ** 2).mean()))
