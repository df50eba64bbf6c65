# verdict: right
import numpy as np
rng = np.random.default_rng(11)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
sig = lambda z: 1/(1+np.exp(-z))
w0 = rng.uniform(-1, 1, (3, 5))
w1 = rng.uniform(-1, 1, (5, 1))
for it in range(6000):
    h = sig(X @ w0)
    o = sig(h @ w1)
    d2 = (y - o) * o * (1 - o)
    d1 = d2 @ w1.T * h * (1 - h)
    w1 += h.T @ d2
    w0 += X.T @ d1
print(o.ravel().round(3))
