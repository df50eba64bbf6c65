# verdict: wrong
# line: 17
# why: The ReLU's slope is taken from the incoming error's sign (dH > 0) instead of the pre-activation's.
import numpy as np
# relu net, columns = samples, target |s1 - s2|
rng = np.random.default_rng(3)
S = rng.uniform(-1, 1, (2, 50))
R = np.abs(S[0] - S[1])[None]
A1 = rng.normal(0, 1, (9, 2)); c1 = rng.normal(0, .1, (9, 1))
A2 = rng.normal(0, .5, (1, 9)); c2 = np.zeros((1, 1))
for i in range(800):
    Z = A1 @ S + c1
    H = Z * (Z > 0)
    O = A2 @ H + c2
    dO = (O - R) / S.shape[1]
    dH = A2.T @ dO
    dZ = dH * (dH > 0)
    A2 = A2 - .1 * dO @ H.T
    c2 = c2 - .1 * dO.sum(1, keepdims=True)
    A1 = A1 - .1 * dZ @ S.T
    c1 = c1 - .1 * dZ.sum(1, keepdims=True)
    if not i % 200:
        print(i, (dO ** 2).sum())
