import numpy as np

def initial_weights(inputs, outputs, seed):
    weights = 2 * np.random.random((inputs, outputs)) - 1
    return weights

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, synapse_0, iterations):
    weights = synapse_0.copy()
    for step in range(iterations):
        guess = sigmoid(X @ weights)
        miss = guess - y
        weights = weights - X.T @ (miss * guess * (1 - guess))
    return weights, guess

def error_plane(X, y, first, second):
    plane = []
    for f in first:
        plane.append([np.mean(np.abs(sigmoid(X @ np.array([[f], [s]])) - y)) for s in second])
    return np.array(plane)
