# verdict: right
import numpy as np


def init(dims):
    np.random.seed(3)
    params = {}
    for l in range(1, len(dims)):
        params["W%d" % l] = np.random.randn(dims[l], dims[l - 1]) / np.sqrt(dims[l - 1])
        params["b%d" % l] = np.zeros((dims[l], 1))
    return params


def relu(Z):
    return np.maximum(0, Z), Z


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z)), Z


def model_forward(X, params):
    caches, A, L = [], X, len(params) // 2
    for l in range(1, L + 1):
        A_prev = A
        W, b = params["W%d" % l], params["b%d" % l]
        A, Z = (sigmoid if l == L else relu)(W @ A_prev + b)
        caches.append((A_prev, W, Z))
    return A, caches


def linear_backward(dZ, A_prev, W):
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m


def model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        A_prev, W, Z = caches[l]
        if l == L - 1:
            s = 1 / (1 + np.exp(-Z))
            dZ = dAL * s * (1 - s)
        else:
            dZ = np.array(dA, copy=True)
            dZ[Z <= 0] = 0
        dA, grads["dW%d" % (l + 1)], grads["db%d" % (l + 1)] = linear_backward(dZ, A_prev, W)
    return grads


def update_parameters(params, grads, learning_rate):
    for l in range(1, len(params) // 2 + 1):
        params["W%d" % l] = params["W%d" % l] - learning_rate * grads["dW%d" % l]
        params["b%d" % l] = params["b%d" % l] - learning_rate * grads["db%d" % l]
    return params


np.random.seed(1)
X = np.random.randn(4, 100)
Y = ((X[0] > 0) ^ (X[1] > 0)).astype(float).reshape(1, -1)
params = init([4, 10, 6, 1])
for i in range(1500):
    AL, caches = model_forward(X, params)
    grads = model_backward(AL, Y, caches)
    params = update_parameters(params, grads, 0.3)
    if i % 500 == 0:
        print("Cost %d: %f" % (i, -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))))
print("accuracy", np.mean((AL > 0.5) == Y))
