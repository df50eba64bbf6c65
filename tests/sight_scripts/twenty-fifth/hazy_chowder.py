# verdict: wrong
# line: 33
# also: 35
# why: hidden delta: The output weights are stepped before the hidden delta goes back through them.
import numpy as np

np.random.seed(2)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

# samples are columns, as in the course
m = 200
X = np.random.randn(2, m)
Y = (X[0:1] ** 2 + X[1:2] ** 2 > 1.2).astype(float)

n_h = 6
W1 = np.random.randn(n_h, 2) * 0.5
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * 0.5
b2 = np.zeros((1, 1))
learning_rate = 1.2

for i in range(1500):
    # forward
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    # backward
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    if i % 500 == 0:
        print("Cost after iteration %i: %f" % (i, cost))

print("accuracy", float(np.mean((A2 > 0.5) == Y)))
