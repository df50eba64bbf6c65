# verdict: right
import numpy as np

np.random.seed(3)

def load_planar(m=100):
    """two noisy moons, columns are examples"""
    t = np.random.rand(1, m) * np.pi
    up = np.vstack([np.cos(t), np.sin(t)])
    down = np.vstack([1 - np.cos(t), 0.4 - np.sin(t)])
    X = np.hstack([up, down]) + 0.08 * np.random.randn(2, 2 * m)
    Y = np.hstack([np.zeros((1, m)), np.ones((1, m))])
    return X, Y

def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x) * 0.01,
            "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.01,
            "b2": np.zeros((n_y, 1))}

def forward_propagation(X, p):
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1) + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return {"A1": A1, "A2": A2}

def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m

def backward_propagation(p, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(p["W2"].T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

X, Y = load_planar()
parameters = initialize_parameters(2, 6, 1)
for i in range(3000):
    cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    for key in parameters:
        parameters[key] = parameters[key] - 1.2 * grads["d" + key]
    if i % 1000 == 0:
        print("Cost after iteration %i: %f" % (i, compute_cost(cache["A2"], Y)))
print("train accuracy %.3f" % np.mean((cache["A2"] > 0.5) == Y))
