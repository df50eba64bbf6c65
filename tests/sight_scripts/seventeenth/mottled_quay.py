# verdict: wrong
# line: 28
# also: 26
# why: momentum velocity already holds the minus sign, subtracted again for one layer
import numpy as np

rng = np.random.default_rng(7)
xs = np.array([[0.,0.,1.],[0.,1.,1.],[1.,0.,1.],[1.,1.,1.]])
ys = np.array([[0.],[1.],[1.],[1.]])
A = rng.standard_normal((3, 4))
B = rng.standard_normal((4, 1))
velA = np.zeros_like(A)
velB = np.zeros_like(B)
momentum = 0.8
rate = 0.1

def squash(t):
    return 1 / (1 + np.exp(-t))

for _ in range(1000):
    hid = squash(xs @ A)
    out = squash(hid @ B)
    g_out = (out - ys) * out * (1 - out)
    g_hid = (g_out @ B.T) * hid * (1 - hid)
    velB = momentum * velB - rate * (hid.T @ g_out)
    velA = momentum * velA - rate * (xs.T @ g_hid)
    B += velB
    A -= velA

print(np.c_[ys, out])
