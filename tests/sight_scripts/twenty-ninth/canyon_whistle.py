# verdict: wrong
# line: 20
import numpy as np

rng = np.random.default_rng(45)
X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
Y = np.array([[-0.9], [0.9], [0.9], [-0.9]])
W1, b1 = rng.normal(0, 1, (2, 4)), np.zeros(4)
W2, b2 = rng.normal(0, 1, (4, 1)), np.zeros(1)
lr = 0.1

for epoch in range(800):
    a1 = np.tanh(X @ W1 + b1)
    a2 = np.tanh(a1 @ W2 + b2)
    d2 = (a2 - Y) * (1 - a2 ** 2)
    d1 = d2 @ W2.T * (1 - a1 ** 2)
    W2 -= lr * a1.T @ d2
    b2 -= lr * d2.sum(axis=0)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(axis=1)
    if epoch % 200 == 0:
        print(epoch, ((a2 - Y) ** 2).sum())
