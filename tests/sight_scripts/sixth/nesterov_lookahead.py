# verdict: right
import numpy as np
np.random.seed(10)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
Y = np.array([[0],[1],[1],[0]], float)
W0 = np.random.uniform(-1, 1, (3, 5))
W1 = np.random.uniform(-1, 1, (5, 1))
V0 = 0*W0
V1 = 0*W1
mu, lr = 0.8, 0.3

def gradient(A, B):
    h = 1/(1+np.exp(-X@A))
    o = 1/(1+np.exp(-h@B))
    do = (o-Y)*o*(1-o)
    dh = do@B.T*h*(1-h)
    return X.T@dh, h.T@do, o

for n in range(1500):
    # peek where the velocity is going to carry us
    gA, gB, o = gradient(W0 + mu*V0, W1 + mu*V1)
    V0 = mu*V0 - lr*gA
    V1 = mu*V1 - lr*gB
    W0 = W0 + V0
    W1 = W1 + V1
    if n % 500 == 0: print(n, np.abs(o-Y).mean())
