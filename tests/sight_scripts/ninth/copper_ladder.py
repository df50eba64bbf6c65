# verdict: right

import numpy as np
np.random.seed(27)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
def S(x): return 1/(1+np.exp(-x))
Wx = np.random.uniform(-1,1,(3,4))
Wy = np.random.uniform(-1,1,(4,1))
cx = np.zeros_like(Wx); cy = np.zeros_like(Wy)
rho = 0.9
for n in range(1500):
    a = S(X@Wx)
    p = S(a@Wy)
    e = (p-y)*p*(1-p)
    gy = a.T@e
    gx = X.T@(e@Wy.T*a*(1-a))
    cy = rho*cy + (1-rho)*gy**2
    cx = rho*cx + (1-rho)*gx**2
    Wy -= 0.02*gy/(np.sqrt(cy)+1e-8)
    Wx -= 0.02*gx/(np.sqrt(cx)+1e-8)
    if n%300==0: print(n, np.mean((p-y)**2))
