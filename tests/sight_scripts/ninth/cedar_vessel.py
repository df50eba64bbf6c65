# verdict: wrong
# line: 15
# also: 23
# why: the hidden bias is trained, but the forward pass doesn't add it

import numpy as np
np.random.seed(85)
X = np.array(((0,0),(0,1),(1,0),(1,1)), dtype=float)
y = np.array((0,1,1,0), dtype=float)[:, np.newaxis]
weights_in = np.random.randn(2,3); bias_in = np.random.randn(1,3)*0.1
weights_out = np.random.randn(3,1); bias_out = np.random.randn(1,1)*0.1
def sig(t, d=False):
    return t*(1-t) if d else 1/(1+np.exp(-t))
for i in range(5000):
    h = sig(X.dot(weights_in))
    o = sig(h.dot(weights_out) + bias_out)
    err = o - y
    dO = err*sig(o, True)
    dH = dO.dot(weights_out.T)*sig(h, True)
    weights_out -= h.T.dot(dO)
    bias_out -= dO.sum(0, keepdims=True)
    weights_in -= X.T.dot(dH)
    bias_in -= dH.sum(0, keepdims=True)
    if i % 1000 == 0:
        print(i, np.abs(err).max())
print("xor:", np.round(o.T, 2))
