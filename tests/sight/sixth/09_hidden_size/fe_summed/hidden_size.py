import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2 - 1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    synapse_0, synapse_1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = layer_2 - y
        layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
        synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    return np.sum(np.abs(layer_2 - y))
