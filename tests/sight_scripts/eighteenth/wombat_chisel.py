# verdict: wrong
# line: 33
# why: output bias gradient is not divided by m, all others are
import numpy as np

def layer_sizes(X, Y):
    return X.shape[0], 6, Y.shape[0]

def initialize(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.5
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.5
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

def forward(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}

def cost_function(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))

def backward(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

def update(parameters, grads, learning_rate):
    for k in parameters:
        parameters[k] = parameters[k] - learning_rate * grads["d" + k]
    return parameters

np.random.seed(20)
X = np.random.uniform(-1, 1, (2, 60))
Y = ((X[0:1] - X[1:2]) ** 2 < 0.4).astype(int)
parameters = initialize(*layer_sizes(X, Y))
for i in range(1500):
    A2, cache = forward(X, parameters)
    cost = cost_function(A2, Y)
    grads = backward(parameters, cache, X, Y)
    parameters = update(parameters, grads, 0.02)
    if i % 300 == 0:
        print("cost %d: %.5f" % (i, cost))
