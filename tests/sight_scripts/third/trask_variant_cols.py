# verdict: wrong
# line: 21
# why: The slope is computed by applying the sigmoid once more to the hidden output: dsig(h) instead of dsig(z1).
import numpy as np
def sig(x): return 1/(1+np.exp(-x))
def dsig(x):
    s = sig(x)
    return s*(1-s)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]).T
Y = np.array([[0,1,1,0]])
rng = np.random.RandomState(3)
A = rng.uniform(-1,1,(5,3))
B = rng.uniform(-1,1,(1,5))
for t in range(8000):
    z1 = A @ X
    h = sig(z1)
    z2 = B @ h
    o = sig(z2)
    e = Y - o
    d2 = e * dsig(z2)
    d1 = (B.T @ d2) * dsig(h)
    B += 0.8 * d2 @ h.T
    A += 0.8 * d1 @ X.T
print(o)
