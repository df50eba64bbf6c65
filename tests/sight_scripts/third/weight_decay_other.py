# verdict: wrong
# line: 18
# why: The second layer is decayed with the weights of the first layer (copy and paste, square shapes).
import numpy as np
np.random.seed(33)
X = np.c_[np.random.randn(50, 3), np.ones(50)]
y = np.sin(X) * X[:, [1]]
w = np.random.randn(4, 4)*.4
u = np.random.randn(4, 4)*.4
alpha, lam = .05, .01
for i in range(1200):
    h = np.tanh(X.dot(w))
    o = h.dot(u)
    e = (o - y)/len(X)
    gu = h.T.dot(e)
    gw = X.T.dot(e.dot(u.T)*(1-h**2))
    w -= alpha*(gw + lam*w)
    u -= alpha*(gu + lam*w)
    if i % 300 == 0:
        print(i, np.mean((o-y)**2))
