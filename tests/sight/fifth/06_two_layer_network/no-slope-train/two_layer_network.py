import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).random((inputs, outputs)) * 2 - 1

def predict(X, w):
    return 1 / (1 + np.exp(-np.dot(X, w)))

def train(X, y, synapse_0, iterations):
    for epoch in range(iterations):
        prediction = predict(X, synapse_0)
        error = prediction - y
        synapse_0 = synapse_0 - np.dot(X.T, error)
    return synapse_0, prediction

def error_plane(X, y, first, second):
    plane = []
    for f in first:
        line = []
        for s in second:
            e = predict(X, np.array([[f], [s]])) - y
            line.append(np.mean(np.abs(e)))
        plane.append(line)
    return np.array(plane)
