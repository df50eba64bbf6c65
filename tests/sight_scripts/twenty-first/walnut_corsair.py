# verdict: wrong
# line: 30
# also: 31
# why: updates: np.sum without an axis gives one number for all hidden units; each bias should get the sum of its own column.
import numpy as np

rng = np.random.default_rng(61)
X = np.concatenate([rng.normal([0, 0], 0.5, (30, 2)), rng.normal([2, 2], 0.5, (30, 2)), rng.normal([0, 2], 0.5, (30, 2))])
labels = np.repeat([0, 1, 0], 30)
X = (X - X.mean(axis=0)) / X.std(axis=0)
Y = labels[:, np.newaxis].astype(float)

params = dict(
    W1=rng.normal(0, 0.5, (2, 7)), b1=np.zeros((1, 7)),
    W2=rng.normal(0, 0.5, (7, 1)), b2=np.zeros((1, 1)),
)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def forward(X, params):
    A1 = np.tanh(X @ params["W1"] + params["b1"])
    A2 = sigmoid(A1 @ params["W2"] + params["b2"])
    return {"A1": A1, "A2": A2}

def backward(X, Y, cache, params):
    m = X.shape[0]
    dZ2 = (cache["A2"] - Y) / m
    dZ1 = dZ2 @ params["W2"].T * (1 - cache["A1"] ** 2)
    return {"W2": cache["A1"].T @ dZ2, "b2": np.sum(dZ2),
            "W1": X.T @ dZ1, "b1": np.sum(dZ1)}

def update(params, grads, lr):
    for key in params:
        params[key] = params[key] - lr * grads[key]

for i in range(800):
    cache = forward(X, params)
    grads = backward(X, Y, cache, params)
    update(params, grads, 0.5)
    if i % 200 == 0:
        A2 = cache["A2"]
        print(i, -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
