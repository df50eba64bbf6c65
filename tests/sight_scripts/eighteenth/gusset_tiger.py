# verdict: wrong
# line: 25
# why: missing transpose of the square weight matrix
import numpy as np

np.random.seed(14)
X = np.random.randn(6, 40)
T = np.sin(X[:1] + X[1:2]) * np.cos(X[2:3])

k = 7
W1 = np.random.randn(k, 6) * 0.4
W2 = np.random.randn(k, k) * 0.4
W3 = np.random.randn(1, k) * 0.4
b1, b2, b3 = np.zeros((k, 1)), np.zeros((k, 1)), np.zeros((1, 1))
mu = 0.05

for it in range(1000):
    A1 = np.tanh(W1 @ X + b1)
    A2 = np.tanh(W2 @ A1 + b2)
    A3 = W3 @ A2 + b3
    E = A3 - T

    D3 = E / X.shape[1]
    D2 = (W3.T @ D3) * (1 - A2 ** 2)
    D1 = (W2 @ D2) * (1 - A1 ** 2)

    W3 -= mu * D3 @ A2.T
    W2 -= mu * D2 @ A1.T
    W1 -= mu * D1 @ X.T
    b3 -= mu * D3.sum(axis=1, keepdims=True)
    b2 -= mu * D2.sum(axis=1, keepdims=True)
    b1 -= mu * D1.sum(axis=1, keepdims=True)

    if it % 200 == 0:
        print("it", it, "J", 0.5 * np.mean(E ** 2))
