# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: the second product cannot be formed, so it crashes before the first step
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w0 = np.random.rand(3,5)
w1 = np.random.rand(4,1)
for i in range(1000):
    h = 1/(1+np.exp(-X@w0))
    o = 1/(1+np.exp(-h@w1))
    d = (y-o)*o*(1-o)
    w1 += h.T@d
    w0 += X.T@(d@w1.T*h*(1-h))
