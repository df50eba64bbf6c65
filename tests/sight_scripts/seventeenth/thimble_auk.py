# verdict: right
import numpy as np
np.random.seed(99)
X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], dtype=float)
T = np.array([-1, 1, 1, -1], dtype=float)[:, None]
W = np.random.uniform(-.7, .7, (3, 6))
U = np.random.uniform(-.7, .7, (6, 1))
vW, vU = np.zeros(W.shape), np.zeros(U.shape)
for k in range(600):
    H = np.tanh(X.dot(W))
    Y = np.tanh(H.dot(U))
    dY = (Y - T) * (1 - Y**2)
    dH = dY.dot(U.T) * (1 - H**2)
    gU = H.T.dot(dY)
    gW = X.T.dot(dH)
    vU = 0.9 * vU - 0.02 * gU
    vW = 0.9 * vW - 0.02 * gW
    U += vU
    W += vW
print(Y.ravel(), T.ravel())
