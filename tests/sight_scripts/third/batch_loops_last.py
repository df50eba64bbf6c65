# verdict: wrong
# line: 16
# why: The batch update is outside the sample loop, but only the last sample's gradient is in it (the sums are set, not added).
import numpy as np
np.random.seed(2013)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1.]]); Y = np.array([0,1,1,0.])
W = np.random.uniform(-1, 1, (5, 3)); U = np.random.uniform(-1, 1, 5)
sigma = lambda a: 1/(1+np.exp(-a))
for epoch in range(2000):
    gW, gU, E = np.zeros_like(W), np.zeros_like(U), 0
    for x, t in zip(X, Y):
        h = sigma(W @ x)
        o = sigma(U @ h)
        E += (t-o)**2/2
        d = (o-t)*o*(1-o)
        gU = d*h
        gW = np.outer(d*U*h*(1-h), x)
    U -= .8*gU/len(X)
    W -= .8*gW/len(X)
    if epoch % 400 == 0:
        print(epoch, E)
