# verdict: wrong
# first wrong: alpha
# line: 23
# mistake: alpha-one-layer-only
# why: only the output weights are multiplied by the learning rate
import numpy as np
from random import seed, uniform

seed(5)
def m(r, c): return np.array([[uniform(-1, 1) for _ in range(c)] for _ in range(r)])
def s(x): return 1/(1 + np.exp(-x))

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]).T   # samples are columns
y = np.array([[0,1,1,0]])
lr = 0.1
a, b = m(4, 3), m(1, 4)
for i in range(20000):
    h = s(a.dot(x))
    o = s(b.dot(h))
    do = (y - o)*o*(1 - o)
    dh = b.T.dot(do)*h*(1 - h)
    b += lr*do.dot(h.T)
    a += dh.dot(x.T)
print(o)
