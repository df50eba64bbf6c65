# verdict: right
# wrong: -
# line: -
# mistake: -
# style: physicist with gaussian bumps as activation, linear output
import numpy as np
rng = np.random.default_rng(4)
x = np.linspace(-2, 2, 40)[:, None]
y = np.abs(np.sin(2*x))
N = 40

A = rng.normal(0, 2, (1, 10))
a = rng.normal(0, 2, 10)
B = rng.normal(0, .2, (10, 1))
b = np.zeros(1)

phi  = lambda z: np.exp(-z**2)
dphi = lambda z: -2*z*np.exp(-z**2)

for it in range(3000):
    z = x @ A + a
    f = phi(z) @ B + b
    r = (f - y)/N
    s = r @ B.T * dphi(z)
    dB, db, dA, da = phi(z).T @ r, r.sum(0), x.T @ s, s.sum(0)
    A -= .2*dA; a -= .2*da; B -= .2*dB; b -= .2*db
    if it % 600 == 0:
        print(it, np.mean((f - y)**2)/2)
