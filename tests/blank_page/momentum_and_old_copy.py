# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: momentum added to exact gradients; the first step is the plain one
import numpy as np

np.random.seed(21)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=np.float64)
Y = np.array([[0.],[1.],[1.],[0.]])
W0 = 2*np.random.rand(3,4)-1
W1 = 2*np.random.rand(4,1)-1
v0 = np.zeros_like(W0)
v1 = np.zeros_like(W1)
mu, eps = 0.9, 0.1

for it in range(5000):
    H = 1/(1+np.exp(-X.dot(W0)))
    O = 1/(1+np.exp(-H.dot(W1)))
    before = W1.copy()      # keep, W1 moves first
    dO = (O-Y)*O*(1-O)
    v1 = mu*v1 - eps*H.T.dot(dO)
    W1 += v1
    dH = dO.dot(before.T)*H*(1-H)
    v0 = mu*v0 - eps*X.T.dot(dH)
    W0 += v0
print("error:", np.mean(np.abs(O-Y)))
