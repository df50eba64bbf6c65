# verdict: right

import numpy as np
np.random.seed(60)
X = np.array(((0,0),(0,1),(1,0),(1,1)), dtype=float)
y = np.array((0,1,1,0), dtype=float)[:, np.newaxis]
W1 = np.random.randn(2,3); b1 = np.random.randn(1,3)*0.1
W2 = np.random.randn(3,1); b2 = np.random.randn(1,1)*0.1

def sig(t, d=False):
    return t*(1-t) if d else 1/(1+np.exp(-t))

for i in range(5000):
    h = sig(X.dot(W1) + b1)
    o = sig(h.dot(W2) + b2)
    err = o - y
    dO = err*sig(o, True)
    dH = dO.dot(W2.T)*sig(h, True)
    W2 -= h.T.dot(dO)
    b2 -= dO.sum(0, keepdims=True)
    W1 -= X.T.dot(dH)
    b1 -= dH.sum(0, keepdims=True)
    if i % 1000 == 0:
        print(i, np.abs(err).max())
print("xor:", np.round(o.T, 2))
