# verdict: wrong
# line: 18
# why: Both weight velocities are one and the same array, so the two layers share their momentum.
import numpy as np

rng = np.random.default_rng(31)
x = rng.normal(size=(40, 4))
y = x ** 2 - 0.5

U = rng.normal(size=(4, 4)) * 0.3
V = rng.normal(size=(4, 4)) * 0.3
bu = np.zeros(4)
bv = np.zeros(4)

mom, rate = 0.8, 0.03
vel_bu = np.zeros(4)
vel_bv = np.zeros(4)
vel_U = vel_V = np.zeros((4, 4))

for n in range(400):
    h = np.tanh(x @ U + bu)
    p = h @ V + bv
    e = 2 * (p - y) / y.size
    gV, gbv = h.T @ e, e.sum(0)
    d = e @ V.T * (1 - h ** 2)
    gU, gbu = x.T @ d, d.sum(0)
    for vel, g in ((vel_U, gU), (vel_V, gV), (vel_bu, gbu), (vel_bv, gbv)):
        vel *= mom
        vel += g
    U -= rate * vel_U
    V -= rate * vel_V
    bu -= rate * vel_bu
    bv -= rate * vel_bv
    if n % 100 == 0:
        print(n, ((p - y) ** 2).mean())
