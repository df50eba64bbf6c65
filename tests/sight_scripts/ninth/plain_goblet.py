# verdict: right

import numpy as np

def initialize(n_x, n_h, n_y):
    np.random.seed(2)
    return {"W1": np.random.randn(n_h, n_x) * 0.5, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.5, "b2": np.zeros((n_y, 1))}

def forward_propagation(X, params):
    Z1 = np.dot(params["W1"], X) + params["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(params["W2"], A1) + params["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache

def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return float(-np.sum(logprobs) / m)

def backward_propagation(params, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(params["W2"].T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}

def update_parameters(params, grads, learning_rate=1.2):
    for k in ("W1", "b1", "W2", "b2"):
        params[k] = params[k] - learning_rate * grads[k]
    return params

def nn_model(X, Y, n_h, num_iterations):
    params = initialize(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, params)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(params, cache, X, Y)
        params = update_parameters(params, grads)
        if i % 200 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return params

np.random.seed(1)
t = np.random.rand(120) * 2 * np.pi
kind = np.random.randint(0, 2, 120)
r = 0.6 + 0.9 * kind
X = np.vstack([r * np.cos(t), r * np.sin(t)]) + 0.1 * np.random.randn(2, 120)
Y = kind.reshape(1, 120)
params = nn_model(X, Y, n_h=6, num_iterations=1000)
print("accuracy", np.mean((forward_propagation(X, params)[0] > 0.5) == Y))
