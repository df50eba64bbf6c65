# verdict: right
import numpy as np

def load_moons(m, seed=3):
    rs = np.random.RandomState(seed)
    t = rs.rand(m // 2) * np.pi
    a = np.vstack([np.cos(t), np.sin(t)])
    b = np.vstack([1 - np.cos(t), 0.5 - np.sin(t)])
    X = np.hstack([a, b]) + 0.1 * rs.randn(2, m)
    Y = np.hstack([np.zeros((1, m // 2)), np.ones((1, m // 2))])
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
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

def compute_cost(A2, Y):
    m = Y.shape[1]
    return float(np.squeeze(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m))

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
    return {k: p[k] - learning_rate * g["d" + k] for k in p}

X, Y = load_moons(120)
parameters = initialize_parameters(2, 4, 1)
for i in range(1500):
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    parameters = update_parameters(parameters, grads)
    if i % 500 == 0:
        print("Cost after iteration %i: %f" % (i, compute_cost(A2, Y)))
print("Accuracy:", np.mean((A2 > 0.5) == Y))
