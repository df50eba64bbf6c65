import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def sigmoid_output_to_derivative(output):
    return output*(1-output)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    synapse_0 = synapse_0.copy()
    synapse_1 = synapse_1.copy()
    errors = []
    for j in range(iterations):
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0,synapse_0))
        layer_2 = sigmoid(np.dot(layer_1,synapse_1))
        layer_2_error = layer_2 - y
        if (j % report_every) == 0:
            errors.append(np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error*sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
        synapse_1 -= alpha * (layer_1.T.dot(layer_2_delta))
        synapse_0 -= alpha * (layer_0.T.dot(layer_1_delta))
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, best_error = alphas[0], float('inf')
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        layer_2 = sigmoid(np.dot(sigmoid(np.dot(X, s0)), s1))
        error = np.mean(np.abs(layer_2 - y))
        if error < best_error:
            best, best_error = alpha, error
    return best
