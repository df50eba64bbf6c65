# verdict: wrong
# wrong: the target of the sample
# line: 14
# mistake: the sample and its target are drawn with two different random indices
# style: online learning student
import numpy as np
rng = np.random.default_rng(19)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([0,1,1,0], dtype=float)
W = rng.uniform(-1,1,(3,4)); V = rng.uniform(-1,1,4)
s = lambda z: 1/(1+np.exp(-z))
for step in range(8000):
    x = X[rng.integers(4)]
    t = y[rng.integers(4)]
    h = s(x@W)
    o = s(h@V)
    d = (t-o)*o*(1-o)
    e = d*V*h*(1-h)
    V = V + .5*d*h
    W = W + .5*np.outer(x,e)
    if step % 2000 == 0:
        print(step, np.abs(s(s(X@W)@V)-y).mean())
