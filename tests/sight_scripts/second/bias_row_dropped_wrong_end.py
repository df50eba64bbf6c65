# verdict: wrong
# line: 25
# why: The bias sits in the last row of V, but the back-propagation drops the first row (V[1:]).
import numpy as np

rng = np.random.RandomState(21)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
T = np.array([[0], [1], [1], [0]], float)

def with_bias(M):
    return np.c_[M, np.ones(len(M))]

def logistic(z):
    return 1 / (1 + np.exp(-z))

U = rng.uniform(-1, 1, (3, 4))
V = rng.uniform(-1, 1, (5, 1))

for k in range(5000):
    Xb = with_bias(X)
    H = logistic(Xb @ U)
    Hb = with_bias(H)
    O = logistic(Hb @ V)
    dO = (O - T) * O * (1 - O)
    dH = dO @ V[1:].T * H * (1 - H)
    V -= 0.5 * Hb.T @ dO
    U -= 0.5 * Xb.T @ dH
    if k % 1000 == 0:
        print(k, np.mean((O - T) ** 2))
