# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: samples in columns, all four gradients carry 1/m beside the learning rate

import numpy as np


def layer_sizes(X, Y, n_h=4):
    return X.shape[0], n_h, Y.shape[0]


def initialize(n_x, n_h, n_y):
    np.random.seed(2)
    return {"W1": np.random.randn(n_h, n_x), "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h), "b2": np.zeros((n_y, 1))}


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(X, p):
    A1 = sigmoid(np.dot(p["W1"], X) + p["b1"])
    A2 = sigmoid(np.dot(p["W2"], A1) + p["b2"])
    return A1, A2


def backward(X, Y, p, A1, A2):
    m = X.shape[1]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = np.dot(p["W2"].T, dZ2) * A1 * (1 - A1)
    return {"W1": 1 / m * np.dot(dZ1, X.T), "b1": 1 / m * np.sum(dZ1, axis=1, keepdims=True),
            "W2": 1 / m * np.dot(dZ2, A1.T), "b2": 1 / m * np.sum(dZ2, axis=1, keepdims=True)}


def model(X, Y, num_iterations=20000, learning_rate=3.0, print_cost=True):
    parameters = initialize(*layer_sizes(X, Y))
    for i in range(num_iterations):
        A1, A2 = forward(X, parameters)
        grads = backward(X, Y, parameters, A1, A2)
        for k in parameters:
            parameters[k] = parameters[k] - learning_rate * grads[k]
        if print_cost and i % 4000 == 0:
            print("Cost after iteration %i: %f" % (i, np.mean((A2 - Y) ** 2) / 2))
    return parameters


X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])
final = model(X, Y)
print(forward(X, final)[1])
