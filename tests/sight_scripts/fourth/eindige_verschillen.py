# verdict: wrong
# line: 20
# why: After each finite difference the parameter isn't put back to its old value, so each later slope also contains all earlier ones.
import numpy as np
rng = np.random.default_rng(9)
X = rng.uniform(-1, 1, (30, 2))
y = X[:, 0] * X[:, 1]
th = rng.normal(size=16) * .8
h = 1e-5

def kost(th):
    verborgen = np.tanh(X @ th[:8].reshape(2, 4) + th[8:12])
    return np.mean((verborgen @ th[12:] - y) ** 2)

for ronde in range(400):
    basis = kost(th)
    g = np.zeros(16)
    for i in range(16):
        th[i] += h
        g[i] = (kost(th) - basis) / h
    th -= 0.2 * g
    if ronde % 80 == 0:
        print(ronde, kost(th))
