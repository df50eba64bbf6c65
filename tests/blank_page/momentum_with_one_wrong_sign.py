# verdict: wrong
# first wrong: update
# line: 26|28
# mistake: update-wrong-sign-one-layer
# why: the hidden velocity already holds the downhill step, and subtracting it climbs

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(28)
W1, W2 = np.random.randn(3, 5), np.random.randn(5, 1)
v1, v2 = 0, 0
beta, lr = 0.8, 0.1

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

for step in range(10000):
    a1 = sigmoid(X @ W1)
    a2 = sigmoid(a1 @ W2)
    g2 = (a2 - y) * a2 * (1 - a2)
    g1 = g2 @ W2.T * a1 * (1 - a1)

    v2 = beta * v2 + lr * a1.T @ g2
    v1 = beta * v1 - lr * X.T @ g1
    W2 = W2 - v2
    W1 = W1 - v1

    if step % 2000 == 0:
        print(step, np.abs(a2 - y).mean())
