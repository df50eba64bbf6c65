# verdict: wrong
# wrong: the output delta
# line: 15
# mistake: the slope of tanh has a plus: 1 + o**2 rather than 1 - o**2
# style: student with tanh at both layers
import numpy as np
rng = np.random.default_rng(15)
X = np.array([[a, b, c, 1] for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)], float)
T = (X[:, :3] @ [4, 2, 1] / 8)[:, None]
P = rng.normal(0, .5, (4, 7))
Q = rng.normal(0, .5, (7, 1))
for n in range(1500):
    M = np.tanh(X@P)
    O = np.tanh(M@Q)
    D = (T-O)*(1+O**2)
    F = D@Q.T*(1-M**2)
    Q += .05*M.T@D
    P += .05*X.T@F
    if n % 300 == 0:
        print(n, np.sum((T-O)**2))
