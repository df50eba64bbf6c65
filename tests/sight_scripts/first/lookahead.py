# verdict: wrong
# wrong: the look-ahead weights
# line: 15
# mistake: Nesterov looks back, not ahead: the velocity is subtracted before the gradient is taken
# style: physics student with momentum
import numpy as np
rng = np.random.default_rng(30)
X = np.array([[-1,-1,1],[-1,1,1],[1,-1,1],[1,1,1]], float)
T = np.array([[-1],[1],[1],[-1]], float)
A = rng.normal(size=(3,4))
B = rng.normal(size=(4,1))
vA = np.zeros_like(A); vB = np.zeros_like(B)
mu = 0.8; eta = 0.05
for n in range(800):
    A_ = A - mu*vA
    B_ = B - mu*vB
    H = np.tanh(X@A_)
    O = np.tanh(H@B_)
    dO = (O-T)*(1-O**2)
    dH = dO@B_.T*(1-H**2)
    vA = mu*vA - eta*X.T@dH
    vB = mu*vB - eta*H.T@dO
    A = A + vA
    B = B + vB
    if n % 200 == 0:
        print(n, 0.5*np.sum((O-T)**2))
