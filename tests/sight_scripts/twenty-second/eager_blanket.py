# verdict: right
import numpy as np

def initialize(layer_dims):
    np.random.seed(1)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters['W' + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * np.sqrt(2. / layer_dims[l-1])
        parameters['b' + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters

def forward(X, parameters):
    cache = {'A0': X}
    for l in range(1, 5):
        Z = np.dot(parameters['W' + str(l)], cache['A' + str(l-1)]) + parameters['b' + str(l)]
        if l < 3:
            A = np.maximum(0, Z)
        elif l == 3:
            A = np.tanh(Z)
        else:
            E = np.exp(Z - Z.max(axis=0))
            A = E / E.sum(axis=0)
        cache['A' + str(l)] = A
    return cache

def backward(Y, parameters, cache):
    m = Y.shape[1]
    grads = {}
    dZ = cache['A4'] - Y
    for l in range(4, 0, -1):
        grads['dW' + str(l)] = 1. / m * np.dot(dZ, cache['A' + str(l-1)].T)
        grads['db' + str(l)] = 1. / m * np.sum(dZ, axis=1, keepdims=True)
        if l > 1:
            dA = np.dot(parameters['W' + str(l)].T, dZ)
            A = cache['A' + str(l-1)]
            dZ = dA * (1 - A ** 2) if l - 1 == 3 else dA * (A > 0)
    return grads

rng = np.random.default_rng(0)
labels = rng.integers(0, 3, 150)
X = rng.normal(0, .5, (2, 150)) + np.array([[0., 1.5, -1.5], [1.5, -1., -1.]])[:, labels]
Y = np.eye(3)[:, labels]
parameters = initialize([2, 10, 8, 6, 3])
num_iterations = 500
for i in range(num_iterations):
    cache = forward(X, parameters)
    cost = -np.sum(Y * np.log(cache['A4'] + 1e-12)) / 150
    grads = backward(Y, parameters, cache)
    for l in range(1, 5):
        parameters['W' + str(l)] -= 0.1 * grads['dW' + str(l)]
        parameters['b' + str(l)] -= 0.1 * grads['db' + str(l)]
    if i % 100 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
