# verdict: right
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def initialize_parameters(layer_dims):
    np.random.seed(9)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters['W' + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) / np.sqrt(layer_dims[l-1])
        parameters['b' + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters

def L_model_forward(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A_prev = A
        Z = np.dot(parameters['W' + str(l)], A_prev) + parameters['b' + str(l)]
        A = sigmoid(Z) if l == L else np.maximum(0, Z)
        caches.append((A_prev, Z))
    return A, caches

def L_model_backward(AL, Y, caches, parameters):
    grads, L, m = {}, len(caches), Y.shape[1]
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dZ = dAL * AL * (1 - AL)
    for l in reversed(range(1, L + 1)):
        A_prev, Z = caches[l - 1]
        grads['dW' + str(l)] = np.dot(dZ, A_prev.T) / m
        grads['db' + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            dA_prev = np.dot(parameters['W' + str(l)].T, dZ)
            dZ = np.array(dA_prev, copy=True)
            dZ[caches[l - 2][1] <= 0] = 0
    return grads

def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters['W' + str(l)] = parameters['W' + str(l)] - learning_rate * grads['dW' + str(l)]
        parameters['b' + str(l)] = parameters['b' + str(l)] - learning_rate * grads['db' + str(l)]
    return parameters

rs = np.random.RandomState(4)
X = rs.randn(3, 100)
Y = ((X ** 2).sum(axis=0, keepdims=True) > 2.5) * 1.0

parameters = initialize_parameters([3, 8, 5, 1])
for i in range(900):
    AL, caches = L_model_forward(X, parameters)
    grads = L_model_backward(AL, Y, caches, parameters)
    parameters = update_parameters(parameters, grads, 0.05)
    if i % 200 == 0:
        cost = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
        print("Cost after iteration %i: %f" % (i, cost))
