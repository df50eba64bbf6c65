# verdict: wrong
# line: 34
# also: 36
# why: updates: dW2 is computed but W2 is never updated.
import numpy as np

rng = np.random.default_rng(71)
X = rng.uniform(-2, 2, (80, 1))
Y = np.abs(X) - 1

def relu(z):
    return z * (z > 0)

W1 = rng.normal(0, 1, (1, 10)); b1 = rng.normal(0, 0.3, 10)
W2 = rng.normal(0, 0.45, (10, 10)); b2 = rng.normal(0, 0.3, 10)
W3 = rng.normal(0, 0.45, (10, 1)); b3 = np.zeros(1)

lr = 0.02
for epoch in range(1500):
    # --- forward
    z1 = X @ W1 + b1
    a1 = relu(z1)
    z2 = a1 @ W2 + b2
    a2 = relu(z2)
    out = a2 @ W3 + b3
    # --- backward
    d3 = (out - Y) / len(X)
    d2 = (d3 @ W3.T) * (z2 > 0)
    d1 = (d2 @ W2.T) * (z1 > 0)
    dW3, db3 = a2.T @ d3, d3.sum(axis=0)
    dW2, db2 = a1.T @ d2, d2.sum(axis=0)
    dW1, db1 = X.T @ d1, d1.sum(axis=0)
    # --- step
    W3 -= lr * dW3
    b3 -= lr * db3
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1
    if epoch % 300 == 0:
        print(epoch, np.mean((out - Y) ** 2))
