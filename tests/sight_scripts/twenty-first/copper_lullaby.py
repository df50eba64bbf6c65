# verdict: wrong
# line: 42
# also: 41, 43, 45
# why: updates: The hidden bias b1 is never updated though its gradient is there.
"""Two-class planar data, one hidden layer. Samples are the columns."""
import numpy as np


def make_data(m=120):
    r = np.random.RandomState(2)
    t = r.rand(m) * 2 * np.pi
    lab = np.arange(m) % 2
    rad = np.where(lab == 0, 0.5, 1.2) + 0.1 * r.randn(m)
    return np.vstack([rad * np.cos(t), rad * np.sin(t)]), lab.reshape(1, m)


def init(nx, nh, ny):
    return {"W1": np.random.randn(nh, nx) * 0.5, "b1": np.zeros((nh, 1)),
            "W2": np.random.randn(ny, nh) * 0.5, "b2": np.zeros((ny, 1))}


def forward(X, p):
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    A2 = 1.0 / (1.0 + np.exp(-Z2))
    return A2, {"A1": A1, "A2": A2}


def backward(p, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = dZ2 @ cache["A1"].T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = (p["W2"].T @ dZ2) * (1 - cache["A1"] ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def update(p, g, lr):
    p["W1"] = p["W1"] - lr * g["dW1"]
    p["W2"] = p["W2"] - lr * g["dW2"]
    p["b2"] = p["b2"] - lr * g["db2"]
    return p


X, Y = make_data()
params = init(2, 6, 1)
for it in range(1500):
    A2, cache = forward(X, params)
    grads = backward(params, cache, X, Y)
    params = update(params, grads, lr=0.8)
    if it % 300 == 0:
        cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
        print("cost", it, cost)
A2, _ = forward(X, params)
print("accuracy", np.mean((A2 > 0.5) == Y))
