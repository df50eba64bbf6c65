# verdict: wrong
# line: 13
import numpy as np
np.random.seed(64)
X = np.random.randn(100, 3)
Y = np.c_[X[:, 0] * X[:, 1], X[:, 2] ** 2]
W1 = np.random.randn(3, 15) * .4
W2 = np.random.randn(15, 2) * .3
bs = 20
for ep in range(100):
    for k in range(5):
        xb = X[k*bs:(k+1)*bs]
        yb = Y[:bs]
        h = np.tanh(xb @ W1)
        err = h @ W2 - yb
        g2 = h.T @ err / bs
        g1 = xb.T @ (err @ W2.T * (1 - h ** 2)) / bs
        W1 -= 0.1 * g1
        W2 -= 0.1 * g2
    if ep % 20 == 0:
        print(ep, np.mean((np.tanh(X @ W1) @ W2 - Y) ** 2))
