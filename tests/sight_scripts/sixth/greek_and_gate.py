# verdict: wrong
# line: 15
# why: The delta is made from the squared error instead of from the error itself.
import numpy as np
np.random.seed(17)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[0],[0],[1]])      # AND
v = np.random.rand(3,3) - .5
w = np.random.rand(3,1) - .5
σ = lambda x: 1/(1+np.exp(-x))
for i in range(800):
    h = σ(X@v)
    o = σ(h@w)
    loss = .5*(o - y)**2
    δo = loss*o*(1 - o)
    δh = δo@w.T*h*(1 - h)
    w -= h.T@δo
    v -= X.T@δh
    if i % 200 == 0: print(i, loss.sum())
