# verdict: right
# XOR with one hidden layer, written from memory
import numpy as np

np.random.seed(3)

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.array([[0], [1], [1], [0]])

W1 = np.random.randn(2, 4)
b1 = np.zeros((1, 4))
W2 = np.random.randn(4, 1)
b2 = np.zeros((1, 1))
rate = 0.8


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for step in range(6000):
    h = np.tanh(X @ W1 + b1)
    out = sigmoid(h @ W2 + b2)

    d_out = (out - Y) * out * (1 - out)
    d_h = (d_out @ W2.T) * (1 - h ** 2)

    W2 -= rate * h.T @ d_out
    b2 -= rate * d_out.sum(axis=0, keepdims=True)
    W1 -= rate * X.T @ d_h
    b1 -= rate * d_h.sum(axis=0, keepdims=True)

    if step % 1000 == 0:
        print(step, np.mean((out - Y) ** 2))

print(out.round(3))
