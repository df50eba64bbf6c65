# verdict: right
# On accumule le gradient sur tous les exemples puis on avance d'un pas
import numpy as np
alea = np.random.default_rng(6)
xs = [np.array(v, float) for v in [(0, 0), (0, 1), (1, 0), (1, 1)]]
ts = [np.array([v], float) for v in (1, 0, 0, 1)]       # XNOR
A = alea.uniform(-1, 1, (3, 2)); a = np.zeros(3)
B = alea.uniform(-1, 1, (1, 3)); b = np.zeros(1)
phi = lambda u: 1 / (1 + np.exp(-u))
pas = 2.0
for tour in range(3000):
    gA = np.zeros_like(A); ga = np.zeros_like(a)
    gB = np.zeros_like(B); gb = np.zeros_like(b)
    cout = 0.
    for x, t in zip(xs, ts):
        h = phi(A @ x + a)
        s = phi(B @ h + b)
        cout += ((s - t) ** 2).sum() / 2
        ds = (s - t) * s * (1 - s)
        dh = B.T @ ds * h * (1 - h)
        gB += np.outer(ds, h); gb += ds
        gA += np.outer(dh, x); ga += dh
    A -= pas * gA; a -= pas * ga
    B -= pas * gB; b -= pas * gb
    if tour % 1000 == 0: print('cout', cout)
