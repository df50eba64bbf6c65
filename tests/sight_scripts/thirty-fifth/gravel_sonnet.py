# verdict: wrong
# line: 36
import numpy as np

np.random.seed(0)
x = np.random.uniform(-2, 2, (100, 1))
y = 0.5 * x ** 3 - x

def relu(a):
    return np.where(a > 0, a, 0)

lr = 0.003
W1 = np.random.randn(1, 16)
b1 = np.zeros((1, 16))
W2 = np.random.randn(16, 16) / 4
b2 = np.zeros((1, 16))
W3 = np.random.randn(16, 1) / 4
b3 = np.zeros((1, 1))

for step in range(1500):
    z1 = x @ W1 + b1
    h1 = relu(z1)
    z2 = h1 @ W2 + b2
    h2 = relu(z2)
    pred = h2 @ W3 + b3

    dpred = 2 * (pred - y) / len(x)

    dW3 = h2.T @ dpred
    db3 = dpred.sum(0)
    dh2 = dpred @ W3.T
    dz2 = dh2 * (z2 > 0)
    dW2 = h1.T @ dz2
    db2 = dz2.sum(0)
    dh1 = dz2 @ W2.T
    dz1 = dh1 * (z2 > 0)
    dW1 = x.T @ dz1
    db1 = dz1.sum(0)

    W1 -= lr * dW1; b1 -= lr * db1
    W2 -= lr * dW2; b2 -= lr * db2
    W3 -= lr * dW3; b3 -= lr * db3

    if step % 250 == 0:
        print(step, ((pred - y) ** 2).mean())
