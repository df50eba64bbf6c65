# verdict: wrong
# line: 8
# also: 11
# why: forward pass: The sigmoid has exp(z) instead of exp(-z), so its slope is -h*(1-h).
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0,1,1,1]]).T
u, v = np.random.randn(3,4), np.random.randn(4,1)
s = lambda z: 1/(1+np.exp(z))
for _ in range(3000):
    h = s(X@u); o = s(h@v)
    d = (y-o)*o*(1-o)
    g = (d@v.T)*h*(1-h)
    v += h.T@d
    u += X.T@g
print(o)
