# verdict: cannot tell
# why: b1 = b2 makes one array with two names, surely by mistake; yet the two steps add up to exactly the gradient of a net whose layers share one bias.
import numpy as np
np.random.seed(90)
X = np.random.uniform(-1, 1, (40, 3))
Y = np.stack([X[:, 0]**2, X[:, 1]*X[:, 2], np.ones(40)*.5], axis=1)

W1 = np.random.randn(3, 3)
W2 = np.random.randn(3, 3)
b1 = b2 = np.zeros(3)

for i in range(1000):
    H = np.tanh(X @ W1 + b1)
    O = H @ W2 + b2
    dO = (O - Y) / 40
    dH = dO @ W2.T * (1 - H**2)
    W1 -= .3 * X.T @ dH
    W2 -= .3 * H.T @ dO
    b1 -= .3 * dH.sum(axis=0)
    b2 -= .3 * dO.sum(axis=0)
    if i % 200 == 0:
        print(i, np.mean((O - Y)**2))
