# verdict: right
import numpy as np
X = np.array([[0., 0], [0, 1], [1, 0], [1, 1]]); T = np.array([[0.], [1], [1], [0]])
minus = -np.ones((4, 1))
# thresholds instead of biases: the input is extended by -1
Xe = np.append(X, minus, axis=1)
W = np.random.uniform(-1, 1, size=(3, 4))
U = np.random.uniform(-1, 1, size=(5, 1))
for _ in range(2500):
    Y = np.append(np.reciprocal(1 + np.exp(-Xe @ W)), minus, axis=1)
    O = np.reciprocal(1 + np.exp(-Y @ U))
    delta = np.multiply(T - O, np.multiply(O, 1 - O))
    back = np.multiply(delta @ U[0:4].T, Y[:, 0:4] * (1 - Y[:, 0:4]))
    U = np.add(U, 0.9 * Y.T @ delta)
    W = np.add(W, 0.9 * Xe.T @ back)
print(O)
