# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each sample's outer products are added up and applied once per pass
import numpy as np

dataset = [
    (np.array([0., 0., 1.]), 0),
    (np.array([0., 1., 1.]), 1),
    (np.array([1., 0., 1.]), 1),
    (np.array([1., 1., 1.]), 0),
]
np.random.seed(6)
U = np.random.uniform(-1, 1, (3, 5))
v = np.random.uniform(-1, 1, 5)

def s(q):
    return 1.0/(1.0+np.exp(-q))

for sweep in range(12000):
    dU, dv = np.zeros_like(U), np.zeros_like(v)
    for x, t in dataset:
        hidden = s(x.dot(U))
        guess = s(hidden.dot(v))
        blame = (guess - t)*guess*(1 - guess)
        dv += blame*hidden
        dU += np.outer(x, blame*v*hidden*(1 - hidden))
    v -= dv
    U -= dU

for x, t in dataset:
    print(x, t, s(s(x.dot(U)).dot(v)))
