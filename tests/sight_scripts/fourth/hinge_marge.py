# verdict: right
# why: A two-layer net with hinge loss; the gradient is only taken where the margin is violated.
# classification à marge, cibles -1/+1
import numpy as np
alea = np.random.default_rng(3)
x = alea.normal(size=(100, 2))
t = np.where(x[:, 0] ** 2 + x[:, 1] ** 2 > 1.4, 1.0, -1.0)
w = alea.normal(size=(2, 10))
b = alea.normal(size=10)
v = alea.normal(size=10) * .1
for tour in range(1500):
    h = np.tanh(x @ w + b)
    s = h @ v
    actif = (t * s < 1)
    ds = -t * actif / len(t)
    dh = np.outer(ds, v) * (1 - h * h)
    v = v - .3 * ds @ h
    w = w - .3 * x.T @ dh
    b = b - .3 * dh.sum(0)
    if tour % 300 == 0:
        print(tour, np.maximum(0, 1 - t * s).mean(), (np.sign(s) == t).mean())
