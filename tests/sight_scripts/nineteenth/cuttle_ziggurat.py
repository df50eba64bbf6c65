# verdict: wrong
# line: 26
# also: 27
# why: 1/m is missing in the hidden layer only
import numpy as np

np.random.seed(1)
m = 24
X = np.random.randn(3, m)
Y = (X.sum(axis=0, keepdims=True) > 0.3).astype(float)
W1 = np.random.randn(5, 3) * 0.1
b1 = np.zeros((5, 1))
W2 = np.random.randn(1, 5) * 0.1
b2 = np.zeros((1, 1))
learning_rate = 0.2

for i in range(600):
    A1 = np.tanh(np.dot(W1, X) + b1)
    A2 = 1 / (1 + np.exp(-(np.dot(W2, A1) + b2)))
    J = -np.sum(np.log(np.where(Y == 1, A2, 1 - A2))) / m

    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)

    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2
    if i % 100 == 0:
        print("J(%d) = %.5f" % (i, J))
