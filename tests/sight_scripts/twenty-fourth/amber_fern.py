# verdict: right
import numpy as np

rng = np.random.default_rng(11)

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)

W1 = rng.normal(0, 1, (2, 6))
b1 = np.zeros((1, 6))
W2 = rng.normal(0, 1, (6, 1))
b2 = np.zeros((1, 1))
lr = 0.5

def sig(v):
    return 1 / (1 + np.exp(-v))

for epoch in range(6000):
    a1 = sig(X @ W1 + b1)
    a2 = sig(a1 @ W2 + b2)

    # cross entropy: the sigmoid derivative cancels
    d2 = (a2 - Y) / len(X)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)

    W2 -= lr * a1.T @ d2
    b2 -= lr * d2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(axis=0, keepdims=True)

    if epoch % 2000 == 0:
        print(epoch, -np.mean(Y * np.log(a2) + (1 - Y) * np.log(1 - a2)))

print(np.round(a2, 3))
