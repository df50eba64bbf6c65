# verdict: wrong
# line: 27
# why: hidden delta: The bias is the first column, but the last one is cut off, so each hidden unit gets its neighbour's delta.
import numpy as np
np.random.seed(10)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def add_ones(A):
    return np.c_[np.ones(len(A)), A]

X = np.random.uniform(-1, 1, (60, 2))
y = ((X[:, 0] > 0) != (X[:, 1] > 0)).astype(float).reshape(-1, 1)
m = len(X)
Theta1 = np.random.uniform(-1, 1, (5, 3))     # hidden x (inputs + 1)
Theta2 = np.random.uniform(-1, 1, (1, 6))     # outputs x (hidden + 1)

for it in range(3000):
    # forward
    a1 = add_ones(X)
    z2 = a1 @ Theta1.T
    a2 = add_ones(sigmoid(z2))
    a3 = sigmoid(a2 @ Theta2.T)
    # backward
    d3 = a3 - y
    d2 = (d3 @ Theta2)[:, :-1] * sigmoid(z2) * (1 - sigmoid(z2))
    Theta2 = Theta2 - 1.0 / m * d3.T @ a2
    Theta1 = Theta1 - 1.0 / m * d2.T @ a1
print("Training accuracy:", 100 * np.mean((a3 > 0.5) == y))
