import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, hidden_size)), np.random.uniform(-1, 1, (hidden_size, outputs))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    W1, W2 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    m = X.shape[0]
    for epoch in range(iterations):
        A1 = sigmoid(X.dot(W1))
        A2 = sigmoid(A1.dot(W2))
        dZ2 = (A2 - y) * A2 * (1 - A2)
        dW2 = A1.T.dot(dZ2) / m
        dZ1 = dZ2.dot(W2.T) * A1 * (1 - A1)
        dW1 = X.T.dot(dZ1) / m
        W1 -= alpha * dW1
        W2 -= alpha * dW2
    A2 = sigmoid(sigmoid(X.dot(W1)).dot(W2))
    return np.abs(A2 - y).mean()
