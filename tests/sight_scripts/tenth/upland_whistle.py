# verdict: wrong
# line: 20
# also: 24, 28
# why: The kept weights are the same array, so the update in place changes them before the hidden delta is taken.
import numpy as np

np.random.seed(55)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
W1 = np.random.normal(0, 1, (2, 6)); b1 = np.zeros(6)
W2 = np.random.normal(0, 1, (6, 1)); b2 = np.zeros(1)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def one_epoch(lr):
    global W1, b1, W2, b2
    hidden = sigmoid(X.dot(W1) + b1)
    output = sigmoid(hidden.dot(W2) + b2)
    W2_before = W2

    # output layer
    delta = (y - output) * output * (1 - output)
    W2 += lr * hidden.T.dot(delta)
    b2 += lr * delta.sum(axis=0)

    # hidden layer
    delta = delta.dot(W2_before.T) * hidden * (1 - hidden)
    W1 += lr * X.T.dot(delta)
    b1 += lr * delta.sum(axis=0)
    return ((y - output) ** 2).mean()

for epoch in range(3000):
    mse = one_epoch(2.0)
    if epoch % 500 == 0:
        print("Epoch", epoch, "MSE", mse)
