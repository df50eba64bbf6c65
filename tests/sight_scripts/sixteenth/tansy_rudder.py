# verdict: right
import numpy as np

g = np.random.default_rng(64)
U = g.normal(size=(9, 2)); u = g.normal(size=9)
V = g.normal(size=(2, 9)) / 3; v = np.zeros(2)
rate = 0.02

def target(p):
    return np.array([p[0] * p[1], np.cos(p[0])])

seen = []
for n in range(6000):
    x = g.uniform(-2, 2, 2)
    t = target(x)
    z = U @ x + u
    s = np.sin(z)
    e = V @ s + v - t
    back = (V.T @ e) * np.cos(z)
    V -= rate * np.outer(e, s)
    v -= rate * e
    U -= rate * np.outer(back, x)
    u -= rate * back
    seen.append(e @ e)
    if len(seen) == 1000:
        print("ortalama hata:", sum(seen) / 1000)
        seen = []
