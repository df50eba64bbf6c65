# verdict: right
import numpy as np

np.random.seed(12)
X = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
y = X.sum(axis=1, keepdims=True) % 2     # parity of 3 bits
Xb = np.hstack([np.ones((8, 1)), X])
Theta1 = np.random.uniform(-1, 1, (4, 6))
Theta2 = np.random.uniform(-1, 1, (7, 1))

def g(z): return 1 / (1 + np.exp(-z))

epoch = 0
while epoch < 8000:
    a1 = g(Xb @ Theta1)
    a1b = np.hstack([np.ones((8, 1)), a1])
    a2 = g(a1b @ Theta2)
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = (delta2 @ Theta2[1:].T) * a1 * (1 - a1)
    Theta2 -= 0.8 * a1b.T @ delta2
    Theta1 -= 0.8 * Xb.T @ delta1
    epoch += 1
print(np.round(a2.T, 2))
