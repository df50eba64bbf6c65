# verdict: right
import numpy as np
# samples live in columns, biases are rows of ones
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1]])
Y = np.array([[1, 0, 0, 1]])
U = 2 * np.random.random((5, 3)) - 1
V = 2 * np.random.random((1, 6)) - 1
f = lambda z: 1 / (1 + np.exp(-z))
for i in range(6000):
    A = np.vstack([f(U @ X), np.ones((1, 4))])
    P = f(V @ A)
    D = Y - P
    E = (V.T @ D * A * (1 - A))[:-1]
    V += 0.3 * D @ A.T
    U += 0.3 * E @ X.T
print(P)
