# verdict: wrong
# line: 22
# why: dW2 uses cache A0 (input) instead of A1
import numpy as np

np.random.seed(23)

def initialize(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_x, n_h), "b1": np.zeros((1, n_h)),
            "W2": np.random.randn(n_h, n_y), "b2": np.zeros((1, n_y))}

def forward_propagation(X, parameters):
    cache = {"A0": X}
    cache["A1"] = np.tanh(cache["A0"] @ parameters["W1"] + parameters["b1"])
    cache["A2"] = 1 / (1 + np.exp(-(cache["A1"] @ parameters["W2"] + parameters["b2"])))
    return cache["A2"], cache

def backward_propagation(parameters, cache, Y):
    m = Y.shape[0]
    dZ2 = cache["A2"] - Y
    dZ1 = (dZ2 @ parameters["W2"].T) * (1 - cache["A1"] ** 2)
    return {"dW2": cache["A0"].T @ dZ2 / m, "db2": dZ2.sum(axis=0, keepdims=True) / m,
            "dW1": cache["A0"].T @ dZ1 / m, "db1": dZ1.sum(axis=0, keepdims=True) / m}

def update_parameters(parameters, grads, learning_rate=0.6):
    for key in parameters:
        parameters[key] = parameters[key] - learning_rate * grads["d" + key]
    return parameters

X = np.random.randn(20, 4)
Y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
parameters = initialize(4, 4, 1)
for i in range(1200):
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, Y)
    parameters = update_parameters(parameters, grads)
    if i % 300 == 0:
        print("Cost after iteration %i: %f" % (i, -np.mean(Y * np.log(A2 + 1e-12) + (1 - Y) * np.log(1 - A2 + 1e-12))))
