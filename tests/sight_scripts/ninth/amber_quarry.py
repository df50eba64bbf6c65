# verdict: right

import numpy as np
# ELU in the hidden layer, one sample at a time
np.random.seed(9)
xor = [((0.0, 0.0, 1.0), 0.0), ((0.0, 1.0, 1.0), 1.0), ((1.0, 0.0, 1.0), 1.0), ((1.0, 1.0, 1.0), 0.0)]
w = np.random.normal(0.0, 0.8, (5, 3))
v = np.random.normal(0.0, 0.8, 5)

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

for epoch in range(1200):
    np.random.shuffle(xor)
    for x, d in xor:
        x = np.array(x)
        z = w @ x
        h = elu(z)
        o = 1 / (1 + np.exp(-(v @ h)))
        g = (d - o) * o * (1 - o)
        gh = g * v * np.where(z > 0, 1, h + 1)
        v = v + 0.3 * g * h
        w = w + 0.3 * gh[:, None] * x[None, :]
for x, d in sorted(xor):
    print(x, d, 1 / (1 + np.exp(-(v @ elu(w @ np.array(x))))))
