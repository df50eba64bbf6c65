# verdict: right
import numpy as np
r = np.random.RandomState(29)
f = lambda z: 1/(1+np.exp(-z))
ones = lambda M: np.vstack([M, np.ones(M.shape[1])])
X = r.randint(0, 2, (3, 8)) * 2. - 1
T = np.vstack([X[0] * X[1] > 0, X[2] > 0]).astype(float)
U, V = r.randn(6, 4) * .5, r.randn(2, 7) * .5
for i in range(1500):
    Xb = ones(X)
    H = ones(np.tanh(U @ Xb))
    O = f(V @ H)
    dO = (O - T) * O * (1 - O)
    dH = (V.T @ dO * (1 - H**2))[:-1]
    V -= .3 * dO @ H.T
    U -= .3 * dH @ Xb.T
print(abs(O - T).max())
