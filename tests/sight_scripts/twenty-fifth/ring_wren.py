# verdict: wrong
# line: 24
# why: derivatives: The hidden layer is tanh, but the sigmoid's derivative a(1-a) is used for it.
import numpy as np
np.random.seed(4)

def init(nx, nh, ny):
    return {"W1": np.random.randn(nh, nx) * 0.5, "b1": np.zeros((nh, 1)),
            "W2": np.random.randn(ny, nh) * 0.5, "b2": np.zeros((ny, 1))}

def forward(X, p):
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1) + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}

def backward(p, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(p["W2"].T, dZ2) * A1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}

X = np.random.randn(2, 100)
Y = (X[0:1] * X[1:2] > 0).astype(float)
p = init(2, 8, 1)
for i in range(2000):
    A2, cache = forward(X, p)
    g = backward(p, cache, X, Y)
    for k in p:
        p[k] -= 0.8 * g[k]
print("accuracy:", np.mean((A2 > 0.5) == Y))
