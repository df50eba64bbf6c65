# verdict: wrong
# line: 9
# why: initial weights: Each matrix is one drawn number times ones, so all hidden units are the same and stay the same.
import numpy as np

rng = np.random.default_rng()

def weights(n, m):
    return rng.normal() * np.ones((n, m))

def f(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
theta1 = weights(3, 5)
theta2 = weights(5, 1)
for iteration in range(4000):
    hidden = f(X @ theta1)
    output = f(hidden @ theta2)
    d2 = (Y - output) * output * (1 - output)
    d1 = d2 @ theta2.T * hidden * (1 - hidden)
    theta2 = theta2 + hidden.T @ d2
    theta1 = theta1 + X.T @ d1
print(output)
