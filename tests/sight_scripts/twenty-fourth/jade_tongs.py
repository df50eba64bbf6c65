# verdict: right
import numpy as np

np.random.seed(63)
X = np.random.uniform(-1, 1, (100, 2))
Y = np.exp(-2 * (X ** 2).sum(axis=1, keepdims=True))
train_x, test_x = X[:90], X[90:]
train_y, test_y = Y[:90], Y[90:]

W1 = np.random.randn(2, 12) * np.sqrt(2 / 2)
b1 = np.random.randn(12) * 0.1
W2 = np.random.randn(12, 8) * np.sqrt(1 / 12)
b2 = np.zeros(8)
W3 = np.random.randn(8, 1) * np.sqrt(1 / 8)
b3 = np.zeros(1)
lr = 0.1

def predict(x):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    a2 = np.tanh(a1 @ W2 + b2)
    return z1, a1, a2, a2 @ W3 + b3

for epoch in range(800):
    z1, a1, a2, out = predict(train_x)
    d3 = 2 * (out - train_y) / len(train_x)
    d2 = np.multiply(d3 @ W3.T, 1 - np.square(a2))
    d1 = np.multiply(d2 @ W2.T, np.heaviside(z1, 0))

    W3 -= lr * a2.T @ d3;      b3 -= lr * d3.sum(axis=0)
    W2 -= lr * a1.T @ d2;      b2 -= lr * d2.sum(axis=0)
    W1 -= lr * train_x.T @ d1; b1 -= lr * d1.sum(axis=0)
    lr *= 0.999
    if epoch % 200 == 0:
        test = predict(test_x)[3]
        print(epoch, "train", np.mean((out - train_y) ** 2), "test", np.mean((test - test_y) ** 2))

print("end: train %.5f test %.5f" % (np.mean((out - train_y) ** 2), np.mean((predict(test_x)[3] - test_y) ** 2)))
