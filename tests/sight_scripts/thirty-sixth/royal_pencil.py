# verdict: right
import numpy as np

np.random.seed(17)

# Brier score (squared error of the probabilities) with softmax outputs
weather = np.array([[1013, 0.3], [998, 0.8], [1022, 0.2], [1005, 0.6], [990, 0.9],
                    [1018, 0.5], [1009, 0.7], [1025, 0.4], [1001, 0.4], [995, 0.7]])
kind = np.array([0, 2, 0, 1, 2, 0, 1, 0, 1, 2])       # sun, clouds, rain
X = (weather - [1008, 0.55]) / [11, 0.23]
Y = np.zeros((10, 3))
Y[range(10), kind] = 1

W = np.random.randn(2, 6)
b = np.zeros(6)
V = np.random.randn(6, 3)
c = np.zeros(3)
eta = 0.5

for n in range(1000):
    H = np.tanh(X @ W + b)
    Z = H @ V + c
    P = np.exp(Z - Z.max(axis=1)[:, None])
    P = P / P.sum(axis=1)[:, None]

    E = 2 * (P - Y) / len(X)
    dZ = P * (E - (E * P).sum(axis=1, keepdims=True))
    dH = (dZ @ V.T) * (1 - H ** 2)

    V = V - eta * H.T @ dZ
    c = c - eta * dZ.sum(axis=0)
    W = W - eta * X.T @ dH
    b = b - eta * dH.sum(axis=0)
    if n % 200 == 0:
        print(n, 'Brier', ((P - Y) ** 2).sum(axis=1).mean())
