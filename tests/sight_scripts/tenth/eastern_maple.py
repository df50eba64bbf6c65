# verdict: right
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def layer_sizes(X, Y):
    return X.shape[0], 4, Y.shape[0]

def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.5
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.5
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2

def nn_model(X, Y, num_iterations, learning_rate=1.2, print_cost=True):
    n_x, n_h, n_y = layer_sizes(X, Y)
    W1, b1, W2, b2 = initialize_parameters(n_x, n_h, n_y)
    m = X.shape[1]
    for i in range(num_iterations):
        Z1 = np.dot(W1, X) + b1
        A1 = np.tanh(Z1)
        Z2 = np.dot(W2, A1) + b2
        A2 = sigmoid(Z2)
        cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
        dZ2 = A2 - Y
        dW2 = 1 / m * np.dot(dZ2, A1.T)
        db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
        dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
        dW1 = 1 / m * np.dot(dZ1, X.T)
        db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        W2 = W2 - learning_rate * dW2
        b2 = b2 - learning_rate * db2
        if print_cost and i % 500 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

np.random.seed(1)
X = np.random.randn(2, 60)
Y = (X[0:1] * X[1:2] > 0).astype(float)
parameters = nn_model(X, Y, 2000)
print(parameters["W2"])
