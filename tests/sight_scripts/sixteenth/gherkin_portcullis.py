# verdict: wrong
# line: 27
# why: typo =- instead of -=
import numpy as np

np.random.seed(35)
X = np.random.randn(40, 3)
y = (X[:, 0:1] * X[:, 1:2] > 0) * 1.0

w1 = np.random.randn(3, 6)
b1 = np.zeros((1, 6))
w2 = np.random.randn(6, 1)
b2 = np.zeros((1, 1))
lr = 0.1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


for epoch in range(1000):
    hidden = sigmoid(X @ w1 + b1)
    output = sigmoid(hidden @ w2 + b2)
    d_output = (output - y) * output * (1 - output)
    d_hidden = d_output @ w2.T * hidden * (1 - hidden)
    w2 -= lr * hidden.T @ d_output
    b2 =- lr * d_output.sum(axis=0, keepdims=True)
    w1 -= lr * X.T @ d_hidden
    b1 -= lr * d_hidden.sum(axis=0, keepdims=True)
    if epoch % 250 == 0:
        print("epoch", epoch, "mse", ((output - y) ** 2).mean())
