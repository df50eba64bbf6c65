# verdict: right
import numpy as np

np.random.seed(3)

def relu(z):
    return np.maximum(0, z)

def init(dims):
    p = {}
    for l in range(1, len(dims)):
        p['W' + str(l)] = np.random.randn(dims[l], dims[l - 1]) * np.sqrt(2 / dims[l - 1])
        p['b' + str(l)] = np.zeros((dims[l], 1))
    return p

def L_model_forward(X, p):
    L = len(p) // 2
    caches = []
    A = X
    for l in range(1, L + 1):
        Z = p['W' + str(l)] @ A + p['b' + str(l)]
        caches.append((A, Z))
        A = relu(Z) if l < L else 1 / (1 + np.exp(-Z))
    return A, caches

def L_model_backward(AL, Y, caches, p):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dZ = dAL * AL * (1 - AL)
    for l in range(L, 0, -1):
        A_prev, Z = caches[l - 1]
        grads['dW' + str(l)] = dZ @ A_prev.T / m
        grads['db' + str(l)] = dZ.sum(axis=1, keepdims=True) / m
        if l > 1:
            dA_prev = p['W' + str(l)].T @ dZ
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads

X = np.random.randn(3, 50)
Y = (np.abs(X).sum(axis=0, keepdims=True) > 2.3).astype(float)
params = init([3, 8, 5, 1])
costs = []
for i in range(800):
    AL, caches = L_model_forward(X, params)
    grads = L_model_backward(AL, Y, caches, params)
    for l in range(1, len(params) // 2 + 1):
        params['W' + str(l)] -= 0.1 * grads['dW' + str(l)]
        params['b' + str(l)] -= 0.1 * grads['db' + str(l)]
    if i % 100 == 0:
        costs.append(float(np.mean((AL > 0.5) == Y)))
print(costs)
