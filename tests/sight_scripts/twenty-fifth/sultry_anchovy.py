# verdict: wrong
# line: 15
# also: 17
# why: initial weights: Both weight matrices begin with zeros, so all hidden cells stay the same.
import numpy as np

def sig(z):
    return 1 / (1 + np.exp(-z))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

n_hidden = 4
np.random.seed(1)
W1 = np.zeros((2, n_hidden))
b1 = np.zeros((1, n_hidden))
W2 = np.zeros((n_hidden, 1))
b2 = np.zeros((1, 1))
eta = 0.7

for epoch in range(5000):
    a1 = sig(X @ W1 + b1)
    a2 = sig(a1 @ W2 + b2)
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    W2 -= eta * a1.T @ d2
    b2 -= eta * d2.sum(axis=0, keepdims=True)
    W1 -= eta * X.T @ d1
    b1 -= eta * d1.sum(axis=0, keepdims=True)

print("predictions", a2.ravel())
