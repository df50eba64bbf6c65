# verdict: wrong
# line: 24
# also: 26
# why: weights' gradients are divided by the number of samples, those of the biases aren't
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def initialize(n_x, n_h, n_y):
    np.random.seed(3)
    return {"W1": np.random.randn(n_h, n_x) * 0.6, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.6, "b2": np.zeros((n_y, 1))}

def propagate(p, X, Y):
    m = X.shape[1]
    A1 = sigmoid(p["W1"] @ X + p["b1"])
    A2 = sigmoid(p["W2"] @ A1 + p["b2"])
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    dZ2 = A2 - Y
    dZ1 = (p["W2"].T @ dZ2) * A1 * (1 - A1)
    grads = {
        "W2": dZ2 @ A1.T / m,
        "b2": np.sum(dZ2, axis=1, keepdims=True),
        "W1": dZ1 @ X.T / m,
        "b1": np.sum(dZ1, axis=1, keepdims=True),
    }
    return grads, cost

np.random.seed(53)
X = np.random.rand(3, 30)
Y = (X.sum(axis=0, keepdims=True) > 1.5).astype(float)
p = initialize(3, 5, 1)
costs = []
for i in range(1500):
    grads, cost = propagate(p, X, Y)
    for key in p:
        p[key] -= 0.1 * grads[key]
    if i % 100 == 0:
        costs.append(round(float(cost), 4))
print(costs)
