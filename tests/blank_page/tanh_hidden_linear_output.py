# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: tanh hidden layer with slope 1-h^2 and a linear output with slope 1 is the exact gradient of squared error

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
np.random.seed(17)
P = 0.8*np.random.randn(3,4)
Q = 0.8*np.random.randn(4,1)
eps = 0.05

for i in range(20000):
    h = np.tanh(X.dot(P))
    o = h.dot(Q)                  # no squashing at the end, plain regression
    r = o - y
    gQ = h.T.dot(r)
    gP = X.T.dot(r.dot(Q.T)*(1 - h**2))
    Q -= eps*gQ
    P -= eps*gP
    if i % 5000 == 0:
        print("%6d  %.8f" % (i, (r**2).sum()))
print(o)
