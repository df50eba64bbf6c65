# verdict: right
import numpy as np

def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

def init(nx, nh, ny):
    np.random.seed(2)
    return {"W1": np.random.randn(nh, nx) * 0.3, "b1": np.zeros((nh, 1)),
            "W2": np.random.randn(ny, nh) * 0.3, "b2": np.zeros((ny, 1))}

def forward(X, p):
    A1 = np.tanh(p["W1"] @ X + p["b1"])
    A2 = sigmoid(p["W2"] @ A1 + p["b2"])
    return A1, A2

def backward(p, A1, A2, X, Y):
    m = X.shape[1]
    dZ2 = A2 - Y
    g = {}
    g["W2"] = dZ2 @ A1.T / m
    g["b2"] = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = p["W2"].T @ dZ2 * (1 - np.power(A1, 2))
    g["W1"] = dZ1 @ X.T / m
    g["b1"] = np.sum(dZ1, axis=1, keepdims=True) / m
    return g

X = np.random.RandomState(0).randn(2, 80)
Y = ((X[0] * X[1]) > 0).astype(float).reshape(1, -1)
params = init(2, 6, 1)
for i in range(1500):
    A1, A2 = forward(X, params)
    grads = backward(params, A1, A2, X, Y)
    for key in params:
        params[key] = params[key] - 1.0 * grads[key]
    if i % 300 == 0:
        cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
        print("Cost after iteration %d: %f" % (i, cost))
