# verdict: wrong
# line: 24
# why: loop: the return stands inside the loop, so only one step is taken
import numpy as np


def init(rng):
    return {"W1": rng.normal(0, 0.8, (2, 7)), "b1": np.zeros(7),
            "W2": rng.normal(0, 0.8, (7, 1)), "b2": np.zeros(1)}


def train(X, y, params, lr, epochs):
    losses = []
    for epoch in range(epochs):
        a = np.tanh(X @ params["W1"] + params["b1"])
        yhat = a @ params["W2"] + params["b2"]
        d = 2 * (yhat - y) / len(X)
        losses.append(np.mean((yhat - y) ** 2))
        da = (d @ params["W2"].T) * (1 - a ** 2)
        params["W2"] = params["W2"] - lr * a.T @ d
        params["b2"] = params["b2"] - lr * d.sum(0)
        params["W1"] = params["W1"] - lr * X.T @ da
        params["b1"] = params["b1"] - lr * da.sum(0)
        return params, losses


rng = np.random.default_rng(18)
X = rng.uniform(-1, 1, (40, 2))
y = (X ** 2).sum(1, keepdims=True)
params, losses = train(X, y, init(rng), 0.1, 1000)
print("first loss", losses[0], "last loss", losses[-1])
