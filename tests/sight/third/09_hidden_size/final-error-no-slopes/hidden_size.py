import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, hidden_size)), np.random.uniform(-1, 1, (hidden_size, outputs))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(s0))
        layer_2 = sigmoid(layer_1.dot(s1))
        layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(s1.T)
        s1 += alpha * layer_1.T.dot(layer_2_delta)
        s0 += alpha * X.T.dot(layer_1_delta)
    last = sigmoid(sigmoid(X.dot(s0)).dot(s1))
    return np.mean(np.abs(y - last))
