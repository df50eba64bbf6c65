# verdict: wrong
# wrong: the velocity
# line: 26
# mistake: the momentum term is subtracted rather than added
# style: student after the lecture about momentum
import numpy as np
np.random.seed(8)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)

def sig(x): return 1/(1+np.exp(-x))

W = 2*np.random.rand(3,4)-1
V = 2*np.random.rand(4,1)-1
dW_old = 0
dV_old = 0
eta = 0.3
gamma = 0.9

for i in range(3000):
    h = sig(X@W)
    o = sig(h@V)
    d_o = (o-y)*o*(1-o)
    d_h = d_o@V.T*h*(1-h)
    dV = -gamma*dV_old - eta*h.T@d_o
    dW = -gamma*dW_old - eta*X.T@d_h
    V += dV
    W += dW
    dV_old, dW_old = dV, dW
    if i % 600 == 0:
        print(i, np.sum((o-y)**2)/2)
