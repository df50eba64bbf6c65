# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: -
import numpy as np
X = np.array([[0,0,1],[0,1,1],[0,1,1],[1,1,1]]); y = np.array([[0],[1],[0],[1]])
np.random.seed(1); w = 2*np.random.random((3,4))-1; v = 2*np.random.random((4,1))-1
for e in range(200):
    for j in range(4):
        x, t = X[j:j+1], y[j:j+1]
        h = 1/(1+np.exp(-x @ w)); o = 1/(1+np.exp(-h @ v))
        d = (o - t) * o * (1 - o); g = d @ v.T * h * (1-h)
        v -= h.T @ d; w -= x.T @ g
