# verdict: right
import numpy as np

rng = np.random.default_rng(314)
X = rng.integers(0, 2, size=(32, 5)).astype(float)
Y = np.stack([X.sum(1) % 2, X[:, 0]], axis=1)

# weights as (out, in)
A = rng.normal(size=(8, 5))
B = rng.normal(size=(6, 8))
C = rng.normal(size=(2, 6))
eta = 0.05
sigma = lambda q: 0.5 * (1 + np.tanh(q / 2))

for t in range(2500):
    z1 = np.einsum("oi,ni->no", A, X)
    a1 = sigma(z1)
    z2 = np.einsum("oi,ni->no", B, a1)
    a2 = np.tanh(z2)
    z3 = np.einsum("oi,ni->no", C, a2)
    a3 = sigma(z3)

    g3 = (a3 - Y) * a3 * (1 - a3)
    g2 = np.einsum("no,oi->ni", g3, C) * (1 - a2 ** 2)
    g1 = np.einsum("no,oi->ni", g2, B) * a1 * (1 - a1)

    C -= eta * np.einsum("no,ni->oi", g3, a2)
    B -= eta * np.einsum("no,ni->oi", g2, a1)
    A -= eta * np.einsum("no,ni->oi", g1, X)

print(np.round(a3[:6], 2))
