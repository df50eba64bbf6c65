# verdict: wrong
# line: 11
# also: 13
# why: weights start at zero: all hidden neurons stay equal
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [1]], dtype=float)

n_input, n_hidden = 2, 4
W1 = np.zeros((n_input, n_hidden))
b1 = np.zeros((1, n_hidden))
W2 = np.zeros((n_hidden, 1))
b2 = np.zeros((1, 1))
lr = 0.5

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

for epoch in range(3000):
    # forward
    h = sigmoid(np.dot(X, W1) + b1)
    o = sigmoid(np.dot(h, W2) + b2)
    # backward
    error = y - o
    d_o = error * o * (1 - o)
    d_h = np.dot(d_o, W2.T) * h * (1 - h)
    # update
    W2 += lr * np.dot(h.T, d_o)
    b2 += lr * np.sum(d_o, axis=0, keepdims=True)
    W1 += lr * np.dot(X.T, d_h)
    b1 += lr * np.sum(d_h, axis=0, keepdims=True)
    if epoch % 600 == 0:
        print(epoch, np.mean(error ** 2))
print(o)
