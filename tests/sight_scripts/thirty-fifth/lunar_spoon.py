# verdict: right
import numpy as np

def load_flower(m=120, seed=3):
    rng = np.random.RandomState(seed)
    X = np.zeros((m, 2)); Y = np.zeros((m, 1), dtype='uint8')
    N = m // 2
    for j in range(2):
        ix = range(N*j, N*(j+1))
        t = np.linspace(j*3.12, (j+1)*3.12, N) + rng.randn(N)*0.2
        r = 4*np.sin(4*t) + rng.randn(N)*0.2
        X[ix] = np.c_[r*np.sin(t), r*np.cos(t)]
        Y[ix] = j
    return X.T, Y.T

def sigmoid(Z):
    return 1/(1+np.exp(-Z))

def initialize_parameters(layer_dims):
    np.random.seed(1)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters['W' + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) / np.sqrt(layer_dims[l-1])
        parameters['b' + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters

def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    A = sigmoid(Z) if activation == 'sigmoid' else np.maximum(0, Z)
    return A, ((A_prev, W, b), Z)

def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters['W'+str(l)], parameters['b'+str(l)], 'relu')
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters['W'+str(L)], parameters['b'+str(L)], 'sigmoid')
    caches.append(cache)
    return AL, caches

def compute_cost(AL, Y):
    m = Y.shape[1]
    return float(-(np.dot(Y, np.log(AL).T) + np.dot(1-Y, np.log(1-AL).T)).squeeze() / m)

def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    if activation == 'relu':
        dZ = np.array(dA, copy=True)
        dZ[Z <= 0] = 0
    else:
        s = sigmoid(Z)
        dZ = dA * s * (1-s)
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return np.dot(W.T, dZ), dW, db

def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1-Y, 1-AL))
    dA, grads['dW'+str(L)], grads['db'+str(L)] = linear_activation_backward(dAL, caches[L-1], 'sigmoid')
    for l in reversed(range(L-1)):
        dA, grads['dW'+str(l+1)], grads['db'+str(l+1)] = linear_activation_backward(dA, caches[l], 'relu')
    return grads

def update_parameters(parameters, grads, learning_rate):
    for l in range(len(parameters)//2):
        parameters['W'+str(l+1)] = parameters['W'+str(l+1)] - learning_rate*grads['dW'+str(l+1)]
        parameters['b'+str(l+1)] = parameters['b'+str(l+1)] - learning_rate*grads['db'+str(l+1)]
    return parameters

X, Y = load_flower()
parameters = initialize_parameters([2, 7, 5, 1])
for i in range(0, 2500):
    AL, caches = L_model_forward(X, parameters)
    cost = compute_cost(AL, Y)
    grads = L_model_backward(AL, Y, caches)
    parameters = update_parameters(parameters, grads, 0.075)
    if i % 500 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
print("accuracy:", float(np.mean((AL > 0.5) == Y)))
