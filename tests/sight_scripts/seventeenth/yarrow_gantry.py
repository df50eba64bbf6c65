# verdict: wrong
# line: 18
# why: derivative of the cross-entropy by the output is passed on without the sigmoid's slope
import numpy as np
rng = np.random.RandomState(72)
sig = lambda z: 1 / (1 + np.exp(-z))
X = rng.randn(40, 2)
Y = (X[:, :1] * X[:, 1:] > 0).astype(float)
W1 = rng.randn(2, 8) * .5
b1 = np.zeros((1, 8))
W2 = rng.randn(8, 1) * .5
b2 = np.zeros((1, 1))
for epoch in range(500):
    A1 = np.tanh(X @ W1 + b1)
    A2 = sig(A1 @ W2 + b2)
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    dA2 = -(Y / A2 - (1 - Y) / (1 - A2)) / len(X)
    dZ2 = dA2
    dW2 = A1.T @ dZ2
    db2 = dZ2.sum(0, keepdims=True)
    dZ1 = dZ2 @ W2.T * (1 - A1 ** 2)
    W1 -= 0.02 * X.T @ dZ1
    b1 -= 0.02 * dZ1.sum(0, keepdims=True)
    W2 -= 0.02 * dW2
    b2 -= 0.02 * db2
print(cost)
