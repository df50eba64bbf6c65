# verdict: right
import numpy as np

np.random.seed(28)
X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.5, 0.5], [0.2, 0.9]])
y = np.array([[0], [1], [1], [0], [1], [1]])

T1 = np.random.uniform(-1, 1, (3, 5))     # theta, row 0 belongs to the ones
T2 = np.random.uniform(-1, 1, (6, 1))

g = lambda z: 1 / (1 + np.exp(-z))

for it in range(8000):
    a1 = np.insert(X, 0, 1, axis=1)
    z2 = a1 @ T1
    a2 = np.insert(g(z2), 0, 1, axis=1)
    a3 = g(a2 @ T2)

    d3 = (a3 - y) * a3 * (1 - a3)
    d2 = (d3 @ T2.T)[:, 1:] * g(z2) * (1 - g(z2))

    T2 = T2 - 0.7 * a2.T @ d3
    T1 = T1 - 0.7 * a1.T @ d2

print("cost", 0.5 * np.sum((a3 - y) ** 2))
print(a3.ravel().round(2))
