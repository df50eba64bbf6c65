# verdict: right
import numpy as np

rng = np.random.default_rng(2024)
n = 120
X = rng.uniform(-2, 2, (n, 1))
Y = 0.5 * X ** 3 - X
outliers = rng.choice(n, 10, replace=False)
Y[outliers] += rng.normal(0, 8, (10, 1))

DELTA = 1.0

def huber(r):
    small = np.abs(r) <= DELTA
    return np.where(small, 0.5 * r ** 2, DELTA * (np.abs(r) - 0.5 * DELTA))

def huber_grad(r):
    return np.clip(r, -DELTA, DELTA)

W1 = rng.normal(0, 1, (1, 16))
b1 = np.zeros((1, 16))
W2 = rng.normal(0, 0.25, (16, 1))
b2 = np.zeros((1, 1))

lr = 0.1
for epoch in range(2000):
    H = np.tanh(X.dot(W1) + b1)
    P = H.dot(W2) + b2
    loss = huber(P - Y).mean()

    dP = huber_grad(P - Y) / n
    dW2 = H.T.dot(dP)
    db2 = np.sum(dP, axis=0, keepdims=True)
    dZ = dP.dot(W2.T) * (1 - H ** 2)
    dW1 = X.T.dot(dZ)
    db1 = np.sum(dZ, axis=0, keepdims=True)

    W1 -= lr * dW1
    b1 -= lr * db1
    W2 -= lr * dW2
    b2 -= lr * db2

    if epoch % 400 == 0:
        print("Epoch {:4d} | Huber loss {:.4f}".format(epoch, loss))
