# verdict: wrong
# first wrong: loop
# line: 25
# mistake: loop-reinitialises-weights
# why: at each epoch the working weights are copied again from the starting weights, so nothing adds up
import copy

import numpy as np

rng = np.random.default_rng(101)
start = {
    "hidden": {"w": rng.normal(size=(3, 4)), "b": np.zeros((1, 4))},
    "output": {"w": rng.normal(size=(4, 1)), "b": np.zeros((1, 1))},
}
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 1, 0]])
y = np.array([[0], [1], [1], [0], [1]])


def sig(v):
    return 1 / (1 + np.exp(-v))


def train(start, epochs, lr):
    for epoch in range(epochs):
        model = copy.deepcopy(start)     # never touch the caller's weights
        hid, out = model["hidden"], model["output"]
        h = sig(x @ hid["w"] + hid["b"])
        o = sig(h @ out["w"] + out["b"])
        do = (o - y) * o * (1 - o)
        dh = do @ out["w"].T * h * (1 - h)
        out["w"] -= lr * h.T @ do
        out["b"] -= lr * do.sum(axis=0, keepdims=True)
        hid["w"] -= lr * x.T @ dh
        hid["b"] -= lr * dh.sum(axis=0, keepdims=True)
    return model


model = train(start, 3000, lr=0.7)
h = sig(x @ model["hidden"]["w"] + model["hidden"]["b"])
print(sig(h @ model["output"]["w"] + model["output"]["b"]))
