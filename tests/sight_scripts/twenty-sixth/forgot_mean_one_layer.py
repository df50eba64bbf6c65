# verdict: wrong
# line: 28
# why: derivatives: the first layer's weight gradient lacks the division by m that all others have
import numpy as np


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    return {
        "W1": np.random.randn(n_h, n_x) * 0.5,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.5,
        "b2": np.zeros((n_y, 1)),
    }


def nn_model(X, Y, n_h, num_iterations=1500, learning_rate=0.2):
    m = X.shape[1]
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A1 = np.tanh(np.dot(parameters["W1"], X) + parameters["b1"])
        A2 = 1 / (1 + np.exp(-(np.dot(parameters["W2"], A1) + parameters["b2"])))

        dZ2 = A2 - Y
        dW2 = np.dot(dZ2, A1.T) / m
        db2 = np.sum(dZ2, axis=1, keepdims=True) / m
        dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.power(A1, 2))
        dW1 = np.dot(dZ1, X.T)
        db1 = np.sum(dZ1, axis=1, keepdims=True) / m

        parameters["W1"] -= learning_rate * dW1
        parameters["b1"] -= learning_rate * db1
        parameters["W2"] -= learning_rate * dW2
        parameters["b2"] -= learning_rate * db2
        if i % 500 == 0:
            cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters


np.random.seed(1)
X = np.random.randn(2, 40)
Y = (X[0:1] * X[1:2] > 0).astype(float)
nn_model(X, Y, 4)
