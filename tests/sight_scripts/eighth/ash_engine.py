# verdict: wrong
# line: 30
# why: The bias gradient is summed over the units (axis 0) instead of over the samples.
import numpy as np

# samples in columns, as in the deep learning course
np.random.seed(6)
X = np.random.randint(0, 2, (3, 4)).astype(float)
X[2] = [0, 1, 1, 0]
Y = np.array([[1, 0, 0, 1]], dtype=float)
n_h = 4

params = {"W1": np.random.randn(n_h, 3), "b1": np.zeros((n_h, 1)),
          "W2": np.random.randn(1, n_h), "b2": np.zeros((1, 1))}

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def model(X, Y, params, iterations, rate):
    m = X.shape[1]
    for it in range(iterations):
        A1 = np.tanh(params["W1"] @ X + params["b1"])
        A2 = sigmoid(params["W2"] @ A1 + params["b2"])
        cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
        dZ2 = A2 - Y
        dZ1 = params["W2"].T @ dZ2 * (1 - A1 ** 2)
        grads = {"W2": dZ2 @ A1.T / m,
                 "b2": np.sum(dZ2, axis=1, keepdims=True) / m,
                 "W1": dZ1 @ X.T / m,
                 "b1": np.sum(dZ1, axis=0).reshape(n_h, 1) / m}
        for k in params:
            params[k] = params[k] - rate * grads[k]
        if it % 500 == 0:
            print("cost after", it, ":", round(float(cost), 4))

model(X, Y, params, 1500, 0.5)
