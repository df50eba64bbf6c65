# verdict: wrong
# line: 26
# why: The hidden layer is tanh but the slope is the sigmoid's.
import numpy as np

def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s

def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    return A1, A2

def compute_cost(A2, Y):
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return float(-logprobs.mean())

def backward_propagation(parameters, A1, A2, X, Y):
    m = X.shape[1]
    W2 = parameters[2]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return dW1, db1, dW2, db2

np.random.seed(7)
X = np.random.uniform(-1, 1, (2, 50))
Y = (np.sum(X ** 2, axis=0, keepdims=True) < 0.6) * 1.0
W1, b1, W2, b2 = np.random.randn(5, 2), np.zeros((5, 1)), np.random.randn(1, 5), np.zeros((1, 1))
for i in range(1500):
    parameters = (W1, b1, W2, b2)
    A1, A2 = forward_propagation(X, parameters)
    if i % 300 == 0:
        print("cost", compute_cost(A2, Y))
    dW1, db1, dW2, db2 = backward_propagation(parameters, A1, A2, X, Y)
    W1 = W1 - 0.5 * dW1
    b1 = b1 - 0.5 * db1
    W2 = W2 - 0.5 * dW2
    b2 = b2 - 0.5 * db2
