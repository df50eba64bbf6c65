# verdict: wrong
# line: 14
import numpy as np
rng = np.random.default_rng(46)
r = np.linspace(0.2, 3, 30).reshape(1, -1)
pot = 1 / r ** 2 - 1 / r
pot = pot / np.abs(pot).max()
r1 = np.vstack([r, np.ones_like(r)])
P = rng.normal(size=(6, 2)); Q = rng.normal(size=(1, 6)) * 0.4
for n in range(600):
    u = P @ r1
    bell = np.exp(-u * u)
    diff = (Q @ bell - pot) / 30
    du = (Q.T @ diff) * (-2 * u)
    Q -= 0.1 * diff @ bell.T
    P -= 0.1 * du @ r1.T
    if n % 200 == 0:
        print(n, np.sum(diff ** 2) * 30)
