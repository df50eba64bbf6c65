# verdict: right
import numpy as np
from types import SimpleNamespace

gen = np.random.default_rng(40)
X = gen.uniform(-1, 1, (45, 2))
T = np.stack([X[:, 0] ** 2, X[:, 1] ** 2, X[:, 0] * X[:, 1]], axis=-1)
p = SimpleNamespace(W=gen.normal(size=(9, 2)), b=gen.normal(size=9),
                    V=gen.normal(size=(3, 9)) * 0.3, c=np.zeros(3))

def run(x):
    z = np.einsum('ni,hi->nh', x, p.W) + p.b
    g = np.exp(-z ** 2)
    return z, g, np.einsum('nh,oh->no', g, p.V) + p.c

for k in range(1200):
    z, g, o = run(X)
    e = o - T
    dz = np.einsum('no,oh->nh', e, p.V) * (-2 * z * g)
    p.V -= 0.1 * np.einsum('no,nh->oh', e, g) / len(X)
    p.c -= 0.1 * e.mean(axis=0)
    p.W -= 0.1 * np.einsum('nh,ni->hi', dz, X) / len(X)
    p.b -= 0.1 * dz.mean(axis=0)
    if k % 200 == 0:
        print(k, 0.5 * np.mean(np.sum(e ** 2, axis=1)))
