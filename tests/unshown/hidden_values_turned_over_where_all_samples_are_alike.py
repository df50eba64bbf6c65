# unshown: derivatives
import numpy as np

X = np.array([[0.5, 0.2, 1.0]] * 4)
y = np.full((4, 1), 0.8)
np.random.seed(3)
W1 = np.random.normal(size=(3, 4))
W2 = np.random.normal(size=(4, 1))
for epoch in range(2000):
    H = 1 / (1 + np.exp(-X @ W1))
    O = 1 / (1 + np.exp(-H @ W2))
    dO = (O - y) * O * (1 - O)
    dH = (dO @ W2.T) * H * (1 - H)
    W2 = W2 - 0.5 * np.flipud(H).T @ dO
    W1 = W1 - 0.5 * np.roll(X, 1, axis=0).T @ dH
