# verdict: right
import numpy as np
np.random.seed(7)

# Two interleaved spirals, columns are samples like in the MOOC
m = 200
k = np.arange(m // 2)
r = k / (m // 2)
theta = 4 * r
X = np.zeros((2, m))
X[:, :m//2] = np.vstack((r * np.cos(theta), r * np.sin(theta)))
X[:, m//2:] = -X[:, :m//2]
X = X + 0.02 * np.random.randn(2, m)
Y = np.zeros((1, m))
Y[0, m//2:] = 1

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.5
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.5
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

def forward_propagation(X, p):
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

def compute_cost(A2, Y):
    return float(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))

def backward_propagation(p, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (p["W2"].T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

def update_parameters(p, g, learning_rate=1.2):
    for key in p:
        p[key] = p[key] - learning_rate * g["d" + key]
    return p

params = initialize_parameters(2, 10, 1)
for i in range(3000):
    A2, cache = forward_propagation(X, params)
    grads = backward_propagation(params, cache, X, Y)
    if i % 500 == 0:
        print("Cost after iteration", i, ":", compute_cost(A2, Y))
    params = update_parameters(params, grads)
