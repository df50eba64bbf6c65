# verdict: wrong
# first wrong: update
# line: 39
# mistake: -
# why: the update builds a new dictionary and then returns the old one, so the weights never change
import numpy as np


def init(seed, n_hidden):
    rng = np.random.default_rng(seed)
    return {
        "W1": rng.uniform(-1, 1, (3, n_hidden)),
        "B1": np.zeros((1, n_hidden)),
        "W2": rng.uniform(-1, 1, (n_hidden, 1)),
        "B2": np.zeros((1, 1)),
    }


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(p, x):
    h = sigmoid(x @ p["W1"] + p["B1"])
    return h, sigmoid(h @ p["W2"] + p["B2"])


def gradients(p, x, y):
    h, o = forward(p, x)
    do = (o - y) * o * (1 - o)
    dh = do @ p["W2"].T * h * (1 - h)
    return {"W1": x.T @ dh, "B1": dh.sum(0, keepdims=True), "W2": h.T @ do, "B2": do.sum(0, keepdims=True)}


def update(params, grads, lr):
    new_params = {}
    for key in params:
        new_params[key] = params[key] - lr * grads[key]
    return params


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
params = init(1, 4)
for i in range(5000):
    params = update(params, gradients(params, X, Y), lr=1.0)
    if i % 1000 == 0:
        print(i, np.abs(forward(params, X)[1] - Y).mean())
