# verdict: wrong
# wrong: the slope of the hidden layer
# line: 26
# mistake: the slope of elu on the negative side is taken as exp of the layer's output rather than of its input
# style: researcher with ELU
import numpy as np
rng = np.random.default_rng(14)
X = rng.normal(size=(80, 3))
T = X[:, [0]]**2 - X[:, [1]]*X[:, [2]]
A = rng.normal(0, .6, (3, 20)); a = np.zeros(20)
B = rng.normal(0, .2, (20, 1)); b = np.zeros(1)

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def elu_prime(v):
    return np.where(v > 0, 1.0, np.exp(np.minimum(v, 0)))

for it in range(1500):
    z = X@A + a
    h = elu(z)
    r = h@B + b - T
    if it % 300 == 0:
        print(it, np.mean(r**2))
    g = r/len(X)
    q = g@B.T*elu_prime(h)
    A -= .05*X.T@q; a -= .05*q.sum(0)
    B -= .05*h.T@g; b -= .05*g.sum(0)
