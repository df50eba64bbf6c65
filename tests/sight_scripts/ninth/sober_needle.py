# verdict: wrong
# line: 27
# why: the hidden layer is tanh, but its slope is computed with the formula of the sigmoid

import numpy as np
def initialize(n_x, hidden_units, n_y):
    np.random.seed(15)
    return {"W1": np.random.randn(hidden_units, n_x) * 0.5, "b1": np.zeros((hidden_units, 1)),
            "W2": np.random.randn(n_y, hidden_units) * 0.5, "b2": np.zeros((n_y, 1))}
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return float(-np.sum(logprobs) / m)
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (A1 * (1 - A1))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
def update_parameters(parameters, gradients, learning_rate=0.6):
    for k in ("W1", "b1", "W2", "b2"):
        parameters[k] = parameters[k] - learning_rate * gradients[k]
    return parameters
def nn_model(X, Y, hidden_units, num_iterations):
    parameters = initialize(X.shape[0], hidden_units, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        J = compute_cost(A2, Y)
        gradients = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, gradients)
        if i % 200 == 0:
            print("Cost after iteration %i: %f" % (i, J))
    return parameters
np.random.seed(14)
t = np.random.rand(120) * 2 * np.pi
kind = np.random.randint(0, 2, 120)
r = 0.6 + 0.9 * kind
X = np.vstack([r * np.cos(t), r * np.sin(t)]) + 0.1 * np.random.randn(2, 120)
Y = kind.reshape(1, 120)
parameters = nn_model(X, Y, hidden_units=6, num_iterations=1000)
print("accuracy", np.mean((forward_propagation(X, parameters)[0] > 0.5) == Y))
