# verdict: right

import numpy as np
np.random.seed(52)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
W1 = np.random.normal(size=(3,6))
W2 = np.random.normal(size=(6,1))
eta, lam = 0.5, 0.01
sigma = lambda a: 0.5*(1+np.tanh(a/2))
for i in range(2000):
    h = sigma(X@W1)
    o = sigma(h@W2)
    do = (y-o)*o*(1-o)
    dh = do@W2.T*h*(1-h)
    W2 += eta*(h.T@do - lam*W2)
    W1 += eta*(X.T@dh - lam*W1)
    if not i % 400:
        print("loss", 0.5*((y-o)**2).sum())
