# verdict: right
import numpy as np

def initialize(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters

def model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L + 1):
        Z = parameters["W" + str(l)] @ A + parameters["b" + str(l)]
        caches.append((A, Z))
        A = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
    return A, caches

def model_backward(AL, Y, caches, parameters):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in reversed(range(1, len(caches) + 1)):
        A_prev, _ = caches[l - 1]
        grads["dW" + str(l)] = dZ @ A_prev.T / m
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            dA = parameters["W" + str(l)].T @ dZ
            dZ = dA * (caches[l - 2][1] > 0)
    return grads

def update(parameters, grads, rate):
    for key in parameters:
        parameters[key] = parameters[key] - rate * grads["d" + key]
    return parameters

parameters = initialize([2, 8, 6, 1])
X = np.random.randn(2, 80)
Y = (X[0] * X[1] > 0).astype(int).reshape(1, -1)
for i in range(500):
    AL, caches = model_forward(X, parameters)
    grads = model_backward(AL, Y, caches, parameters)
    parameters = update(parameters, grads, 0.1)
    if i % 100 == 0:
        cost = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
        print("Cost after iteration %i: %f" % (i, cost))
