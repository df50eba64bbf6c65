# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a column of ones is added to the data and to the hidden layer, its row of weights is left out on the way back
import numpy as np

def add_ones(m):
    return np.c_[np.ones(m.shape[0]), m]

def sigmoid(m):
    return 1 / (1 + np.exp(-m))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(42)
theta1 = np.random.uniform(-1, 1, (3, 4))
theta2 = np.random.uniform(-1, 1, (5, 1))
alpha = 2

for it in range(15000):
    a1 = add_ones(X)
    hidden = sigmoid(a1 @ theta1)
    a2 = add_ones(hidden)
    a3 = sigmoid(a2 @ theta2)

    delta3 = (a3 - y) * a3 * (1 - a3)
    # row 0 of theta2 belongs to the constant 1, nothing flows through it
    delta2 = (delta3 @ theta2[1:].T) * hidden * (1 - hidden)

    theta2 -= alpha * a2.T @ delta3
    theta1 -= alpha * a1.T @ delta2

print(a3)
