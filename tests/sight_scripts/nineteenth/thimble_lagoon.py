# verdict: wrong
# line: 35
# why: momentum, the velocity of one layer is applied with the wrong sign
import numpy as np

np.random.seed(61)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [1]], dtype=float)

W1 = np.random.randn(2, 3)
b1 = np.zeros((1, 3))
W2 = np.random.randn(3, 1)
b2 = np.zeros((1, 1))
vW1, vb1, vW2, vb2 = 0, 0, 0, 0
mu, eta = 0.5, 0.2

def act(s):
    return 1 / (1 + np.exp(-s))

for i in range(400):
    A1 = act(X @ W1 + b1)
    A2 = act(A1 @ W2 + b2)
    if i % 50 == 0:
        print(i, -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))

    E2 = (A2 - Y) / 4
    E1 = E2 @ W2.T * A1 * (1 - A1)
    vW2 = mu * vW2 - eta * A1.T @ E2
    vb2 = mu * vb2 - eta * E2.sum(axis=0, keepdims=True)
    vW1 = mu * vW1 - eta * X.T @ E1
    vb1 = mu * vb1 - eta * E1.sum(axis=0, keepdims=True)

    W2 = W2 + vW2
    b2 = b2 + vb2
    W1 = W1 - vW1
    b1 = b1 + vb1
