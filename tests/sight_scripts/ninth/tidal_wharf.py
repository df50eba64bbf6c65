# verdict: wrong
# line: 15
# why: the slope is computed from the error instead of the output

import numpy as np
r = np.random.RandomState(0)
x = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
t = np.array([[0], [1], [1], [1]])
a = r.uniform(-1, 1, (3, 4)); b = r.uniform(-1, 1, (4, 1))
def s(v): return 1 / (1 + np.exp(-v))
def slope(v): return v * (1 - v)
for i in range(3000):
    u = s(x @ a); v = s(u @ b)
    e = t - v
    p = e * slope(e)
    q = p @ b.T * slope(u)
    b += u.T @ p; a += x.T @ q
print("OR:", v.ravel())
