# verdict: wrong
# line: 18
import numpy as np
rs = np.random.RandomState(12)
X = rs.uniform(-1, 1, (1, 60))
Y = X ** 3 - X / 2
W1, b1 = rs.randn(7, 1), rs.randn(7, 1)
W2, b2 = rs.randn(1, 7) * .5, np.zeros((1, 1))
lr = 0.1
for i in range(1500):
    A = np.tanh(W1 @ X + b1)
    O = W2 @ A + b2
    dO = (O - Y) / X.shape[1]
    dA = W2.T @ dO
    dZ = dA * (1 - A ** 2)
    W2 -= lr * dO @ A.T
    b2 -= lr * dO.sum(1, keepdims=True)
    W1 -= lr * dA @ X.T
    b1 -= lr * dZ.sum(1, keepdims=True)
    if i % 300 == 0: print(i, float(np.mean((O - Y) ** 2)))
