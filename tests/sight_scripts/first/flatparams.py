# verdict: wrong
# wrong: the change of the weights
# line: 19
# mistake: flatten() of the transposed weights gives a copy, and the step goes into the copy
# style: numerical analyst, flattened parameters
import numpy as np
rng = np.random.default_rng(3)
X = rng.uniform(-1, 1, (30, 2))
T = (X[:, :1]*X[:, 1:] > 0).astype(float)
W = rng.normal(size=(2, 8))
b = np.zeros(8)
V = rng.normal(size=(8, 1))
sg = lambda a: 1/(1+np.exp(-a))
for it in range(1500):
    H = np.tanh(X@W+b)
    P = sg(H@V)
    D = (P-T)/len(X)
    G = D@V.T*(1-H**2)
    flat = W.T.flatten()
    flat -= 0.5*(X.T@G).T.ravel()
    b -= 0.5*G.sum(0)
    V -= 0.5*H.T@D
    if it % 300 == 0:
        print(it, -np.mean(T*np.log(P)+(1-T)*np.log(1-P)))
