# verdict: wrong
# line: 22
# why: hidden velocity built from the output velocity (typo velU for velW)
import numpy as np
np.random.seed(77)
X = np.random.randn(40, 4)
X[:, 3] = 1.0
T = (X[:, :1] + X[:, 1:2] * X[:, 2:3] > 0).astype(float)
W = np.random.randn(4, 4) * .6
U = np.random.randn(4, 1) * .6
velW = np.zeros((4, 4))
velU = np.zeros((4, 1))
mu, lr = 0.8, 0.02
for k in range(500):
    H = np.tanh(X @ W)
    O = 1 / (1 + np.exp(-(H @ U)))
    dO = (O - T) * O * (1 - O)
    dH = dO @ U.T * (1 - H ** 2)
    gU = H.T @ dO
    gW = X.T @ dH
    velU = mu * velU + gU
    velW = mu * velU + gW
    U -= lr * velU
    W -= lr * velW
print('mse', np.mean((O - T) ** 2))
