# verdict: wrong
# first wrong: derivative
# line: 24
# mistake: -
# why: the middle matrix's slope is built with the layer above it instead of the layer that feeds it
import numpy as np

rng = np.random.default_rng(42)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

syn = {0: rng.random((3,5))*2-1, 1: rng.random((5,5))*2-1, 2: rng.random((5,1))*2-1}
f = lambda x: 1/(1+np.exp(-x))
df = lambda o: o*(1-o)

for step in range(20000):
    l1 = f(X @ syn[0])
    l2 = f(l1 @ syn[1])
    l3 = f(l2 @ syn[2])
    d3 = (l3 - y)*df(l3)
    d2 = d3 @ syn[2].T*df(l2)
    d1 = d2 @ syn[1].T*df(l1)
    syn[2] -= l2.T @ d3
    syn[1] -= l2.T @ d2
    syn[0] -= X.T @ d1

print(np.hstack((y, l3)))
