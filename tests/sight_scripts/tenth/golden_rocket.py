# verdict: right
import numpy as np

def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * np.sqrt(2 / layer_dims[l-1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters

def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A_prev = A
        Z = parameters["W%d" % l] @ A_prev + parameters["b%d" % l]
        A = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
        caches.append((A_prev, Z))
    return A, caches

def L_model_backward(AL, Y, caches, parameters):
    grads = {}
    m = Y.shape[1]
    dZ = AL - Y
    for l in reversed(range(1, len(caches) + 1)):
        A_prev, Z = caches[l - 1]
        grads["W%d" % l] = dZ @ A_prev.T / m
        grads["b%d" % l] = dZ.sum(axis=1, keepdims=True) / m
        if l > 1:
            dA = parameters["W%d" % l].T @ dZ
            dZ = dA * (caches[l - 2][1] > 0)
    return grads

np.random.seed(5)
X = np.random.randn(3, 40)
Y = (X[0] + X[1] * X[2] > 0).astype(float).reshape(1, -1)
parameters = initialize_parameters_deep([3, 6, 4, 1])
for i in range(1200):
    AL, caches = L_model_forward(X, parameters)
    grads = L_model_backward(AL, Y, caches, parameters)
    for key in parameters:
        parameters[key] = parameters[key] - 0.3 * grads[key]
    if i % 200 == 0:
        print(i, np.mean((AL > 0.5) == Y))
