# verdict: wrong
# line: 26
# why: The first bias is changed by the gradient of the second one.
import numpy as np

def init_params(n_in, n_hid, rng):
    return {"W1": rng.normal(size=(n_in, n_hid)), "b1": np.zeros((1, n_hid)),
            "W2": rng.normal(size=(n_hid, 1)), "b2": np.zeros((1, 1))}

def forward(params, X):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0, Z1)
    A2 = 1 / (1 + np.exp(-(A1 @ params["W2"] + params["b2"])))
    return {"Z1": Z1, "A1": A1, "A2": A2}

def backward(params, cache, X, y):
    m = len(X)
    dZ2 = (cache["A2"] - y) / m
    dZ1 = dZ2 @ params["W2"].T
    dZ1[cache["Z1"] <= 0] = 0
    return {"W2": cache["A1"].T @ dZ2, "b2": dZ2.sum(axis=0, keepdims=True),
            "W1": X.T @ dZ1, "b1": dZ1.sum(axis=0, keepdims=True)}

def update(params, grads, lr):
    params["W1"] = params["W1"] - lr * grads["W1"]
    params["b1"] = params["b1"] - lr * grads["b2"]
    params["W2"] = params["W2"] - lr * grads["W2"]
    params["b2"] = params["b2"] - lr * grads["b2"]

rng = np.random.default_rng(21)
X = rng.normal(size=(70, 2))
y = (X[:, :1] ** 2 + X[:, 1:] ** 2 > 1.2).astype(float)
params = init_params(2, 7, rng)
for i in range(1500):
    cache = forward(params, X)
    grads = backward(params, cache, X, y)
    update(params, grads, 0.3)
print("accuracy", ((cache["A2"] > 0.5) == y).mean())
