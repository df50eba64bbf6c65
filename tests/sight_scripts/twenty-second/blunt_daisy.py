# verdict: right
import numpy as np
X, y = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]]), np.array([[0, 1, 1, 0]]).T
U, V = np.random.normal(size=(3, 6)), np.random.normal(size=(6, 1))
for i in range(3000):
    h = np.tanh(X @ U)
    p = 1 / (1 + np.exp(-h @ V))
    dh = (y - p) @ V.T * (1 - h ** 2)
    V += .1 * h.T @ (y - p)
    U += .1 * X.T @ dh
print(p.T)
