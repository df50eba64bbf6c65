# verdict: wrong
# wrong: the delta of the first hidden layer
# line: 23
# mistake: the shortcut's share is left out of the gradient that goes back to the first layer
# style: ResNet reader, block as two functions
import numpy as np
rng = np.random.default_rng(33)
X = rng.uniform(-1, 1, (80, 2))
Y = (np.hypot(X[:, 0], X[:, 1]) < .7).astype(float).reshape(-1, 1)
P = {'A': rng.normal(0, 1.2, (2, 8)), 'B': rng.normal(0, .4, (8, 8)), 'C': rng.normal(0, .4, (8, 1)),
     'a': np.zeros(8), 'c': np.zeros(1)}

def forward(X):
    h = np.tanh(X@P['A']+P['a'])
    r = np.maximum(h@P['B'], 0)
    return h, r, h+r, 1/(1+np.exp(-((h+r)@P['C']+P['c'])))

def backward(X, Y):
    h, r, s, p = forward(X)
    d = (p-Y)/len(X)
    ds = d@P['C'].T
    dr = ds*(r > 0)
    dh = dr@P['B'].T
    dz = dh*(1-h*h)
    G = {'A': X.T@dz, 'a': dz.sum(0), 'B': h.T@dr, 'C': s.T@d, 'c': d.sum(0)}
    return G, -np.mean(Y*np.log(p)+(1-Y)*np.log(1-p))

for i in range(800):
    G, loss = backward(X, Y)
    for k in P:
        P[k] -= .5*G[k]
    if i % 200 == 0:
        print(i, loss)
