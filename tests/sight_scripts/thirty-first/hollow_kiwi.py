# verdict: wrong
# line: 27
import numpy as np

np.random.seed(37)
m = 40
X = np.random.uniform(-1, 1, (2, m))
Y = ((X ** 2).sum(axis=0, keepdims=True) < 0.6) * 1
n_h = 6

parameters = {
    "W1": np.random.randn(n_h, 2),
    "b1": np.zeros((n_h, 1)),
    "W2": np.random.randn(1, n_h),
    "b2": np.zeros((1, 1)),
}

def propagate(p, X, Y):
    A1 = np.tanh(p["W1"] @ X + p["b1"])
    A2 = 1 / (1 + np.exp(-(p["W2"] @ A1 + p["b2"])))
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = p["W2"].T @ dZ2 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ2, axis=1, keepdims=True) / m
    return cost, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}

for i in range(1000):
    cost, grads = propagate(parameters, X, Y)
    for key in parameters:
        parameters[key] = parameters[key] - 0.8 * grads[key]
    if i % 200 == 0:
        print("Cost after iteration", i, ":", cost)
