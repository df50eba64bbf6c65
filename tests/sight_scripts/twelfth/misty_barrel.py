# verdict: right
"""No allocation inside the loop: every ufunc writes into a buffer made before."""
import numpy as np

rng = np.random.RandomState(8)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float64)
Y = np.array([[0], [1], [1], [0]], dtype=np.float64)
S0 = rng.uniform(-1, 1, (3, 6))
S1 = rng.uniform(-1, 1, (6, 1))

L1, T1, D1 = (np.empty((4, 6)) for _ in range(3))
L2, T2, D2 = (np.empty((4, 1)) for _ in range(3))
G0, G1 = np.empty_like(S0), np.empty_like(S1)


def logistic_(buf):
    np.negative(buf, out=buf)
    np.exp(buf, out=buf)
    buf += 1.0
    np.reciprocal(buf, out=buf)


def slope_(layer, buf):
    np.subtract(1.0, layer, out=buf)
    buf *= layer


ALPHA = 2.0
for it in range(5001):
    np.dot(X, S0, out=L1)
    logistic_(L1)
    np.dot(L1, S1, out=L2)
    logistic_(L2)

    np.subtract(L2, Y, out=D2)
    if it % 1000 == 0:
        print(it, "mean |error|", np.abs(D2).mean())
    slope_(L2, T2)
    D2 *= T2

    np.dot(D2, S1.T, out=D1)
    slope_(L1, T1)
    D1 *= T1

    np.dot(L1.T, D2, out=G1)
    np.dot(X.T, D1, out=G0)
    G1 *= ALPHA
    G0 *= ALPHA
    S1 -= G1
    S0 -= G0
