# verdict: wrong
# line: 29
# also: 30, 31
# why: updates: The hidden layer's bias is never trained.
import numpy as np

rng = np.random.default_rng(6)
n_x, n_h, n_y, m = 2, 6, 1, 120

X = rng.uniform(-2, 2, (n_x, m))
Y = (X[0] ** 2 + X[1] ** 2 < 2).astype(float).reshape(1, m)

W1 = rng.normal(size=(n_h, n_x))
b1 = np.zeros((n_h, 1))
W2 = rng.normal(size=(n_y, n_h))
b2 = np.zeros((n_y, 1))

for i in range(2000):
    A1 = np.tanh(np.dot(W1, X) + b1)
    A2 = 1 / (1 + np.exp(-(np.dot(W2, A1) + b2)))
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))

    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m

    W1 = W1 - 0.8 * dW1
    W2 = W2 - 0.8 * dW2
    b2 = b2 - 0.8 * db2
    if i % 400 == 0:
        print("cost after", i, ":", cost)
