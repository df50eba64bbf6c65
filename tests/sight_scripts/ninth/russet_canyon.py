# verdict: right

import numpy as np

np.random.seed(14)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
V = np.random.randn(3, 3)
W = np.random.randn(4, 1)

def add_ones(a):
    return np.hstack([a, np.ones((a.shape[0], 1))])

for i in range(4000):
    Xb = add_ones(X)
    H = 1 / (1 + np.exp(-Xb @ V))
    Hb = add_ones(H)
    O = 1 / (1 + np.exp(-Hb @ W))
    dO = (y - O) * O * (1 - O)
    # the bias unit has no input, so its error goes nowhere
    dH = (dO @ W.T)[:, :-1] * H * (1 - H)
    W = W + 0.8 * Hb.T @ dO
    V = V + 0.8 * Xb.T @ dH
    if i % 1000 == 0:
        print(i, float(np.mean((y - O) ** 2)))
