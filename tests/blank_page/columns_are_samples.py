# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: samples are columns and weights stand on the left; biases included, gradient exact

import numpy as np

# columns = samples, like in the lecture
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])

np.random.seed(9)
W1 = np.random.randn(4, 2)
b1 = np.zeros((4, 1))
W2 = np.random.randn(1, 4)
b2 = np.zeros((1, 1))
sigma = lambda z: 1 / (1 + np.exp(-z))

for i in range(20000):
    A1 = sigma(W1 @ X + b1)
    A2 = sigma(W2 @ A1 + b2)
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T
    db2 = dZ2.sum(axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * A1 * (1 - A1)
    dW1 = dZ1 @ X.T
    db1 = dZ1.sum(axis=1, keepdims=True)
    for p, g in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        p -= 0.5 * g

print(A2)
