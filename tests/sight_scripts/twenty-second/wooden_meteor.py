# verdict: wrong
# line: 14
# why: output delta: The brackets are forgotten: E * R * 1 - R is E*R minus R, not E*R*(1-R).
import numpy as np
rs = np.random.RandomState(4)
X = np.array([[1,0,0,1,0,0],[0,1,0,0,1,0],[0,0,1,0,0,1],[1,1,0,0,0,1],[0,1,1,1,0,0],[1,0,1,0,1,0]], float)
A = rs.normal(0, .5, (6, 3)); a = np.zeros(3)
B = rs.normal(0, .5, (3, 6)); b = np.zeros(6)
rate = 0.3
for it in range(3000):
    H = 1/(1+np.exp(-(X@A + a)))
    R = 1/(1+np.exp(-(H@B + b)))
    E = R - X
    dR = E * R * 1 - R
    dH = dR@B.T * H*(1-H)
    B -= rate*H.T@dR; b -= rate*dR.sum(0)
    A -= rate*X.T@dH; a -= rate*dH.sum(0)
    if it % 600 == 0: print("loss", .5*(E**2).sum())
