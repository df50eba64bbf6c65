# verdict: right
import numpy as np

# squared error on top of a softmax
np.random.seed(44)
X = np.random.rand(45, 2) * 2 - 1
T = np.zeros((45, 3))
T[np.arange(45), (X[:, 0] > 0.2).astype(int) + (X[:, 1] > X[:, 0]).astype(int)] = 1
V = np.random.randn(2, 7)
a = np.zeros(7)
W = np.random.randn(7, 3) * 0.5
b = np.zeros(3)
eta = 0.1
for it in range(1, 601):
    H = 1 / (1 + np.exp(-(X @ V + a)))
    S = np.exp(H @ W + b)
    P = S / S.sum(axis=1)[:, None]
    E = P - T
    if it % 100 == 0:
        print("it", it, "sum of squares", round(float((E ** 2).sum()), 4))
    dZ = np.zeros_like(P)
    for i in range(len(X)):
        J = np.diag(P[i]) - np.outer(P[i], P[i])
        dZ[i] = J @ E[i]
    dH = dZ @ W.T * H * (1 - H)
    W -= eta * H.T @ dZ
    b -= eta * dZ.sum(axis=0)
    V -= eta * X.T @ dH
    a -= eta * dH.sum(axis=0)
