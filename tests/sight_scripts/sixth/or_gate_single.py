# verdict: wrong
# line: 8
# also: 14
# why: y is one-dimensional, so y - out broadcasts (4,) with (4,1) to a 4x4 table.
import numpy as np
# an OR gate, only one layer of weights
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,1])
rng = np.random.default_rng(2)
w = rng.uniform(-1,1,(3,1))
def sgm(v): return 1/(1+np.exp(-v))
for n in range(500):
    out = sgm(X@w)
    err = y - out
    delta = err*out*(1-out)
    w = w + X.T@delta
print("mean error", abs(err).mean())
