# verdict: right
import numpy as np
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])
ones = np.ones((4,1))
Xb = np.hstack([X, ones])
rng = np.random.default_rng(6)
A = rng.uniform(-1, 1, (3,4))
B = rng.uniform(-1, 1, (5,1))
for i in range(6000):
    H = 1/(1+np.exp(-Xb@A))
    Hb = np.hstack([H, ones])
    O = 1/(1+np.exp(-Hb@B))
    dO = O - y
    dH = (dO@B.T)[:, :-1] * H*(1-H)
    B = B - 0.3*Hb.T@dO
    A = A - 0.3*Xb.T@dH
print(np.c_[y, O])
