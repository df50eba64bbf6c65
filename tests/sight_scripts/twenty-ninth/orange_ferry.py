# verdict: right
# Course 1, week 3: planar data, one hidden layer (columns are the examples)
import numpy as np

def load_planar(m=120):
    rng = np.random.RandomState(2)
    t = rng.uniform(0, 2 * np.pi, m)
    label = (np.arange(m) % 2).reshape(1, m)
    radius = 0.6 + 0.8 * label[0]
    X = np.vstack([radius * np.cos(t), radius * np.sin(t)]) + 0.08 * rng.randn(2, m)
    return X, label

def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x) * 0.3, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.3, "b2": np.zeros((n_y, 1))}

def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}

def compute_cost(A2, Y):
    m = Y.shape[1]
    return float(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m)

def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, cache["A1"].T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.power(cache["A1"], 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}

np.random.seed(3)
X, Y = load_planar()
parameters = initialize_parameters(2, 5, 1)
for i in range(1000):
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    parameters = update_parameters(parameters, grads)
    if i % 200 == 0:
        print("Cost after iteration %i: %f" % (i, compute_cost(A2, Y)))
print("accuracy", np.mean((A2 > 0.5) == Y))
