# verdict: right
import numpy as np
np.random.seed(21)
def addones(m):
    return np.hstack([m, np.ones((m.shape[0], 1))])
def s(z):
    return 1 / (1 + np.exp(-z))

X = np.vstack([np.random.randn(30, 2) + [2, 2], np.random.randn(30, 2) - [2, 2], np.random.randn(30, 2) + [2, -2], np.random.randn(30, 2) + [-2, 2]])
y = np.array([1] * 60 + [0] * 60).reshape(-1, 1)

Theta1 = np.random.uniform(-.5, .5, (3, 5))
Theta2 = np.random.uniform(-.5, .5, (6, 1))
A1 = addones(X)
for it in range(1500):
    Z2 = A1 @ Theta1
    A2 = addones(s(Z2))
    A3 = s(A2 @ Theta2)
    D3 = A3 - y
    D2 = (D3 @ Theta2[:-1].T) * s(Z2) * (1 - s(Z2))    # last row belongs to the ones
    Theta2 = Theta2 - 0.5 / len(X) * A2.T @ D3
    Theta1 = Theta1 - 0.5 / len(X) * A1.T @ D2
print("training accuracy", ((A3 > .5) == y).mean())
