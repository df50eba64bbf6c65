# verdict: wrong
# first wrong: slope
# line: 17
# mistake: deriv-sign-flipped
# why: o*(o-1) is minus the slope, so the output layer climbs while the hidden layer, flipped twice, descends

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.array([[0], [1], [1], [0]])

def squash(z):
    return 1 / (1 + np.exp(-z))

def steepness(o):
    # derivative of the logistic function, written with its value
    return o * (o - 1)

def step(weights, rate=0.5):
    v, w = weights
    hidden = squash(X @ v)
    output = squash(hidden @ w)
    blame_out = (T - output) * steepness(output)
    blame_hid = blame_out @ w.T * steepness(hidden)
    return v + rate * X.T @ blame_hid, w + rate * hidden.T @ blame_out

np.random.seed(2)
weights = (np.random.randn(3, 4), np.random.randn(4, 1))
for i in range(30000):
    weights = step(weights)
print(squash(squash(X @ weights[0]) @ weights[1]))
