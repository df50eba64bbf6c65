# verdict: wrong
# line: 24
# also: 27
import numpy as np

rng = np.random.default_rng(111)
X = rng.normal(size=(5, 60))            # features x samples
Y = (X[0:1] + X[1:2] ** 2 > 0.8).astype(float)
m = X.shape[1]

W1 = rng.normal(size=(8, 5)) * 0.3
b1 = np.zeros((8, 1))
W2 = rng.normal(size=(1, 8)) * 0.3
b2 = np.zeros((1, 1))
learning_rate, lambd = 0.3, 0.002

for i in range(1000):
    # forward
    A1 = np.tanh(np.dot(W1, X) + b1)
    A2 = 1 / (1 + np.exp(-(np.dot(W2, A1) + b2)))
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) + lambd / 2 * (np.sum(W1 ** 2) + np.sum(W2 ** 2))
    # backward
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m - lambd * W2
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m - lambd * W1
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    # update
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2
    if i % 200 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
