# verdict: right
# wrong: -
# line: -
# mistake: -
# style: researcher with ELU units and cosine schedule, batches drawn at random
import numpy as np
rng = np.random.default_rng(12)
X = rng.uniform(-1, 1, (200, 3))
Y = np.tanh(2*X[:, [0]] - X[:, [1]]*X[:, [2]])
W = rng.normal(0, .8, (3, 16))
V = rng.normal(0, .25, (16, 1))
T = 1500

def elu(z): return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))

def full():
    return float(np.mean((elu(X@W)@V - Y)**2))

print("before", full())
for t in range(T):
    lr = 0.05*(1 + np.cos(np.pi*t/T))
    i = rng.choice(200, 20, replace=False)
    z = X[i]@W
    h = elu(z)
    e = (h@V - Y[i])/20
    dz = e@V.T*np.where(z > 0, 1.0, h + 1.0)
    V -= lr*h.T@e
    W -= lr*X[i].T@dz
print("after", full())
