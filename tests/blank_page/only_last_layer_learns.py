# verdict: wrong
# first wrong: update
# line: 14
# mistake: update-only-output-layer
# why: the step of the first matrix is commented out
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
w0, w1 = np.random.rand(3,4), np.random.rand(4,1)
for _ in range(3000):
    h = 1/(1+np.exp(-X.dot(w0))); o = 1/(1+np.exp(-h.dot(w1)))
    d = (y-o)*o*(1-o)
    g = d.dot(w1.T)*h*(1-h)
    w1 += h.T.dot(d)
    #w0 += X.T.dot(g)
print(o)
