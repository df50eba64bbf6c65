# mistake: init-gaussian
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: randn, dictionary parameters
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    W1 = np.random.randn(inputs, hidden_size)
    W2 = np.random.randn(hidden_size, outputs)
    return W1, W2


def forward_propagation(A0, parameters):
    A1 = 1 / (1 + np.exp(-A0 @ parameters["W1"]))
    A2 = 1 / (1 + np.exp(-A1 @ parameters["W2"]))
    return A1, A2


def backward_propagation(A0, Y, A1, A2, parameters):
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = (dZ2 @ parameters["W2"].T) * A1 * (1 - A1)
    return {"W1": A0.T @ dZ1, "W2": A1.T @ dZ2}


def final_error(X, y, hidden_size, alpha, iterations, seed):
    parameters = dict(zip(("W1", "W2"), initial_weights(X.shape[1], hidden_size, y.shape[1], seed)))
    for _ in range(iterations):
        A1, A2 = forward_propagation(X, parameters)
        grads = backward_propagation(X, y, A1, A2, parameters)
        parameters = {k: parameters[k] - alpha * grads[k] for k in parameters}
    return np.mean(np.abs(forward_propagation(X, parameters)[1] - y))
