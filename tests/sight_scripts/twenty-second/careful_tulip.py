# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[1,0,0,1]]).T
u, v = np.random.randn(3,4), np.random.randn(4,1)
s = lambda z: 1/(1+np.exp(-z))
for _ in range(3000):
    h = s(X@u); o = s(h@v)
    e = y - o
    du = X.T @ ((e@v.T)*h*(1-h))
    v += h.T @ e
    u += du
print(o)
