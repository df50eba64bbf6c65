# verdict: wrong
# line: 34
# also: 35
# why: The sum for the hidden delta is not set back to zero for each hidden unit.
import numpy as np
# ported from my old C program
NI, NH, NO, NP = 3, 5, 2, 4

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
t = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], dtype=float)   # xor, and

np.random.seed(4)
w = np.random.uniform(-0.8, 0.8, (NI, NH))
v = np.random.uniform(-0.8, 0.8, (NH, NO))
h = np.zeros(NH)
o = np.zeros(NO)
do = np.zeros(NO)
dh = np.zeros(NH)
eta = 0.6

for cycle in range(250):
    for p in range(NP):
        for j in range(NH):
            acc = 0.0
            for i in range(NI):
                acc += x[p, i] * w[i, j]
            h[j] = 1 / (1 + np.exp(-acc))
        for k in range(NO):
            acc = 0.0
            for j in range(NH):
                acc += h[j] * v[j, k]
            o[k] = 1 / (1 + np.exp(-acc))
            do[k] = (t[p, k] - o[k]) * o[k] * (1 - o[k])
        acc = 0.0
        for j in range(NH):
            for k in range(NO):
                acc += do[k] * v[j, k]
            dh[j] = acc * h[j] * (1 - h[j])
        for j in range(NH):
            for k in range(NO):
                v[j, k] += eta * do[k] * h[j]
            for i in range(NI):
                w[i, j] += eta * dh[j] * x[p, i]
err = 0.0
for p in range(NP):
    hh = 1 / (1 + np.exp(-x[p] @ w))
    err += np.sum((t[p] - 1 / (1 + np.exp(-hh @ v))) ** 2)
print("sum of squares: %.4f" % err)
