# verdict: right
import numpy as np
np.random.seed(44)
logistic = lambda u: 1.0 / (1.0 + np.exp(-u))
X = np.array([[0., 0., 1., 1.],
              [0., 1., 0., 1.]])
T = np.array([[0., 1., 1., 0.]])
W = np.random.randn(3, 2)
b = np.random.randn(3, 1)
V = np.random.randn(1, 3)
c = np.random.randn(1, 1)
E = 1.0
n = 0
while E > 0.002 and n < 30000:
    H = logistic(W.dot(X) + b)
    O = logistic(V.dot(H) + c)
    E = 0.5 * np.sum((T - O) ** 2)
    dO = -(T - O) * O * (1 - O)
    dH = V.T.dot(dO) * H * (1 - H)
    V = V - 1.5 * dO.dot(H.T)
    c = c - 1.5 * dO.sum(axis=1, keepdims=True)
    W = W - 1.5 * dH.dot(X.T)
    b = b - 1.5 * dH.sum(axis=1, keepdims=True)
    n += 1
print(n, "iterations, error", E)
print(O)
