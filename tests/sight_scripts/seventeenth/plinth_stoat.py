# verdict: wrong
# line: 18
# why: weight decay has the wrong sign for the hidden weights
import numpy as np
np.random.seed(61)
sig = lambda x: 1 / (1 + np.exp(-x))
X = np.c_[np.random.randn(50, 2), np.ones(50)]
Y = (np.hypot(X[:, 0], X[:, 1]) < 1.1).astype(float).reshape(-1, 1)
W1 = np.random.randn(3, 8) * .5
W2 = np.random.randn(8, 1) * .5
lam = 0.01
for i in range(1200):
    H = np.tanh(X @ W1)
    P = sig(H @ W2)
    dP = (P - Y) * P * (1 - P)
    dH = dP @ W2.T * (1 - H ** 2)
    grad2 = H.T @ dP + lam * W2
    grad1 = X.T @ dH - lam * W1
    W2 -= .05 * grad2
    W1 -= .05 * grad1
print("err", np.mean((P > .5) != Y))
