# verdict: right
import numpy as np

def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    return {"W1": np.random.randn(n_h, n_x) * 0.3,
            "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.3,
            "b2": np.zeros((n_y, 1))}

def forward_propagation(X, p):
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1) + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}

def compute_cost(A2, Y):
    m = Y.shape[1]
    return float(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m)

def backward_propagation(p, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, cache["A1"].T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(p["W2"].T, dZ2) * (1 - np.power(cache["A1"], 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

def update_parameters(p, g, learning_rate=1.2):
    for key in ("W1", "b1", "W2", "b2"):
        p[key] = p[key] - learning_rate * g["d" + key]
    return p

np.random.seed(4)
X = np.random.randn(2, 200)
Y = (np.sum(X ** 2, axis=0, keepdims=True) < 1.2).astype(float)

params = initialize_parameters(2, 6, 1)
for i in range(1500):
    A2, cache = forward_propagation(X, params)
    cost = compute_cost(A2, Y)
    grads = backward_propagation(params, cache, X, Y)
    params = update_parameters(params, grads)
    if i % 300 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
print("accuracy", np.mean((A2 > 0.5) == Y))
