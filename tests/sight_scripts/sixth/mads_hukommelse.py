# verdict: wrong
# line: 15
# also: 16
# why: fejl is the same array as facit, so -= eats the answers themselves.
# Neuralt net efter hukommelsen. Mads, 41
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
facit = np.array([[0],[1],[1],[0]], dtype=float)
np.random.seed(1)
w0 = 2*np.random.random((3,4)) - 1
w1 = 2*np.random.random((4,1)) - 1
for gang in range(500):
    l1 = 1/(1+np.exp(-(X @ w0)))
    l2 = 1/(1+np.exp(-(l1 @ w1)))
    fejl = facit
    fejl -= l2
    d2 = fejl * l2*(1-l2)
    d1 = d2 @ w1.T * l1*(1-l1)
    w1 += l1.T @ d2
    w0 += X.T @ d1
    if gang % 100 == 0:
        print(gang, np.abs(fejl).mean())
