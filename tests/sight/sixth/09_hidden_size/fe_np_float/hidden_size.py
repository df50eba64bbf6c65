import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2 - 1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def final_error(X, y, hidden_size, alpha, steps, seed):
    weights_a, weights_b = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in range(steps):
        first_layer = sigmoid(np.dot(X, weights_a))
        second_layer = sigmoid(np.dot(first_layer, weights_b))
        layer_2_error = second_layer - y
        second_delta = layer_2_error * sigmoid_output_to_derivative(second_layer)
        layer_1_error = second_delta.dot(weights_b.T)
        first_delta = layer_1_error * sigmoid_output_to_derivative(first_layer)
        weights_b = weights_b - alpha * first_layer.T.dot(second_delta)
        weights_a = weights_a - alpha * X.T.dot(first_delta)
    first_layer = sigmoid(np.dot(X, weights_a))
    second_layer = sigmoid(np.dot(first_layer, weights_b))
    return np.float(np.mean(np.abs(second_layer - y)))
