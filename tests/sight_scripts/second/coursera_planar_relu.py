# verdict: right
# why: Two-layer tanh/sigmoid net with cross-entropy in the Coursera layout (samples in columns), every gradient divided by m.
import numpy as np

# Week 3 style assignment, re-typed for practice
np.random.seed(2)
m = 60
r = np.linspace(0.1, 1, m // 2)
t = np.linspace(0, 3.5, m // 2)
X = np.concatenate([np.stack([r * np.sin(t), r * np.cos(t)]), np.stack([-r * np.sin(t), -r * np.cos(t)])], axis=1)
Y = np.concatenate([np.zeros((1, m // 2)), np.ones((1, m // 2))], axis=1)

def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x) * 0.5, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.5, "b2": np.zeros((n_y, 1))}

def forward_propagation(X, p):
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1) + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}

def compute_cost(A2, Y):
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return -np.sum(logprobs) / Y.shape[1]

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

def update_parameters(p, g, learning_rate=1.2):
    return {k: p[k] - learning_rate * g["d" + k] for k in p}

params = initialize_parameters(2, 5, 1)
for i in range(3000):
    A2, cache = forward_propagation(X, params)
    cost = compute_cost(A2, Y)
    grads = backward_propagation(params, cache, X, Y)
    params = update_parameters(params, grads)
    if i % 500 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
print("Accuracy:", np.mean((A2 > 0.5) == Y))
