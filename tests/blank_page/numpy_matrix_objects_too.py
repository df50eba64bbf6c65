# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: np.matrix objects, where * is the matrix product and np.multiply the elementwise one
import numpy as np

inp = np.matrix("0 0 1; 0 1 1; 1 0 1; 1 1 1")
out = np.matrix("0; 1; 1; 0")

np.random.seed(1)
s0 = np.matrix(np.random.random((3, 4)) * 2 - 1)
s1 = np.matrix(np.random.random((4, 1)) * 2 - 1)

def sig(m):
    return 1 / (1 + np.exp(-m))

def slope(m):
    return np.multiply(m, 1 - m)

for j in range(10000):
    l1 = sig(inp * s0)
    l2 = sig(l1 * s1)
    d2 = np.multiply(out - l2, slope(l2))
    d1 = np.multiply(d2 * s1.T, slope(l1))
    s1 = s1 + l1.T * d2
    s0 = s0 + inp.T * d1

print(l2)
