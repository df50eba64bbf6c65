# verdict: right
import numpy as np


def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.1
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.1
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def forward_propagation(X, p):
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1) + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}


def backward_propagation(p, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, cache["A1"].T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(p["W2"].T, dZ2) * (1 - np.power(cache["A1"], 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def update_parameters(p, g, learning_rate):
    for key in ("W1", "b1", "W2", "b2"):
        p[key] = p[key] - learning_rate * g["d" + key]
    return p


def nn_model(X, Y, n_h, num_iterations=3000, learning_rate=1.2):
    p = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        grads = backward_propagation(p, cache, X, Y)
        p = update_parameters(p, grads, learning_rate)
        if i % 1000 == 0:
            cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
            print("Cost after iteration %i: %f" % (i, cost))
    return p


np.random.seed(2)
# points inside a ring or not
X = np.random.randn(2, 120)
Y = (np.sum(X ** 2, axis=0, keepdims=True) < 1.2).astype(float)
parameters = nn_model(X, Y, 4)
A2, _ = forward_propagation(X, parameters)
print("accuracy", np.mean((A2 > 0.5) == Y))
