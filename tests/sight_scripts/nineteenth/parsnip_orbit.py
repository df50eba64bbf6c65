# verdict: right
import numpy as np


def load_planar(m=120):
    rng = np.random.default_rng(3)
    t = rng.uniform(0, 2 * np.pi, m)
    r = 2 * np.sin(3 * t) + rng.normal(0, 0.1, m)
    X = np.vstack((r * np.cos(t), r * np.sin(t)))
    Y = (np.sin(1.5 * t) > 0).astype(float).reshape(1, m)
    return X, Y


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    return {"W1": np.random.randn(n_h, n_x) * 0.5, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.5, "b2": np.zeros((n_y, 1))}


def forward_propagation(X, p):
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1) + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}


def compute_cost(A2, Y):
    return float(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))


def backward_propagation(p, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, cache["A1"].T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(p["W2"].T, dZ2) * (1 - np.power(cache["A1"], 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}


X, Y = load_planar()
parameters = initialize_parameters(2, 5, 1)
for i in range(1500):
    A2, cache = forward_propagation(X, parameters)
    cost = compute_cost(A2, Y)
    grads = backward_propagation(parameters, cache, X, Y)
    for key in parameters:
        parameters[key] = parameters[key] - 0.8 * grads[key]
    if i % 250 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
