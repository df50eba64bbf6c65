# verdict: wrong
# first wrong: update
# line: 27
# mistake: -
# why: W2 +- step is an expression whose value is thrown away, so no weight ever changes

import numpy as np

ROUNDS = 10000
RATE = 0.5

A0 = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [1], [1], [0]])

np.random.seed(1)
W1 = 2 * np.random.random((3, 4)) - 1
W2 = 2 * np.random.random((4, 1)) - 1

sigmoid = lambda x: 1 / (1 + np.exp(-x))
derivative = lambda s: s * (1 - s)

for n in range(ROUNDS):
    A1 = sigmoid(A0.dot(W1))
    A2 = sigmoid(A1.dot(W2))
    delta2 = (A2 - goal) * derivative(A2)
    delta1 = delta2.dot(W2.T) * derivative(A1)
    W2 +- RATE * A1.T.dot(delta2)
    W1 +- RATE * A0.T.dot(delta1)
    if n % 2000 == 0:
        print("round", n, "error", np.abs(A2 - goal).mean())   # why is it always the same??
