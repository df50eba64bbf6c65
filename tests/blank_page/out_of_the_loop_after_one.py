# verdict: wrong
# first wrong: update
# line: 15
# mistake: -
# why: the loop over the weights is left after the first of them
import numpy as np

class Par:
    def __init__(self, v):
        self.v, self.g = v, 0.0

def nudge(pars, rate):
    for par in pars:
        par.v = par.v - rate * par.g
        break

gen = np.random.default_rng(10)
A, B = Par(gen.normal(size=(3, 8)) * 0.5), Par(gen.normal(size=(8, 2)) * 0.5)
x = gen.normal(size=(20, 3))
y = np.stack([x[:, 0] * x[:, 1], np.abs(x[:, 2])], axis=1)
for n in range(400):
    h = np.tanh(x @ A.v)
    d = (h @ B.v - y) / len(x)
    B.g = h.T @ d
    A.g = x.T @ (d @ B.v.T * (1 - h ** 2))
    nudge([B, A], 0.1)
    if n % 100 == 0:
        print(n, np.square(d).sum())
