# verdict: right
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# XOR
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(42)
W1 = np.random.uniform(-1, 1, (2, 4))
b1 = np.zeros((1, 4))
W2 = np.random.uniform(-1, 1, (4, 1))
b2 = np.zeros((1, 1))
lr = 0.8

for epoch in range(6000):
    # forward
    hidden = sigmoid(np.dot(X, W1) + b1)
    output = sigmoid(np.dot(hidden, W2) + b2)

    # backward
    error = y - output
    d_output = error * output * (1 - output)
    d_hidden = np.dot(d_output, W2.T) * hidden * (1 - hidden)

    # update
    W2 += lr * np.dot(hidden.T, d_output)
    b2 += lr * np.sum(d_output, axis=0, keepdims=True)
    W1 += lr * np.dot(X.T, d_hidden)
    b1 += lr * np.sum(d_hidden, axis=0, keepdims=True)

    if epoch % 1000 == 0:
        print(epoch, np.mean(error ** 2))

print(output.round(3))
