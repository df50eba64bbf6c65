# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the minus of exp(-z) stands before the weights, which begin as a difference with a number
import numpy as np

np.random.seed(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]).T
y = np.array([[0, 1, 1, 0]])
W1 = 2 * np.random.random((4, 3)) - 1
W2 = np.random.random((1, 4)) - 0.5
alpha = 0.5
for j in range(2000):
    a1 = 1 / (1 + np.exp(-W1 @ X))
    a2 = 1 / (1 + np.exp(-W2 @ a1))
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = W2.T @ d2 * a1 * (1 - a1)
    W2 = W2 - alpha * d2 @ a1.T
    W1 = W1 - alpha * d1 @ X.T
