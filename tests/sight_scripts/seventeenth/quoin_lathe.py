# verdict: right
import numpy as np
np.random.seed(4)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
s = lambda t: 1/(1+np.exp(-t))
V = 2*np.random.random((3,5)) - 1
W = 2*np.random.random((5,1)) - 1
for it in range(4000):
    h = s(X @ V)
    o = s(h @ W)
    e = y - o
    do = e*o*(1-o)
    dh = do.dot(W.T)*h*(1-h)
    W += 0.7*h.T.dot(do)
    V += 0.7*X.T.dot(dh)
print(o.round(3))
