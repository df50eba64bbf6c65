# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: softmax output with cross-entropy on one-hot targets; delta = probabilities - targets is its exact gradient
import numpy as np

params = dict(zip("UbVc", (None,) * 4))
rng = np.random.default_rng(55)
params["U"] = rng.normal(size=(2, 6))
params["b"] = np.zeros(6)
params["V"] = rng.normal(size=(6, 3))
params["c"] = np.zeros(3)

points = np.array([[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1], [0, 2], [1, 2]], dtype=float)
kind = (points.sum(axis=1).astype(int)) % 3
Y = np.eye(3)[kind]


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def step(p, lr):
    hid = 1 / (1 + np.exp(-(points @ p["U"] + p["b"])))
    prob = softmax(hid @ p["V"] + p["c"])
    g = prob - Y
    gh = g @ p["V"].T * hid * (1 - hid)
    new = {
        "V": p["V"] - lr * hid.T @ g,
        "c": p["c"] - lr * g.sum(axis=0),
        "U": p["U"] - lr * points.T @ gh,
        "b": p["b"] - lr * gh.sum(axis=0),
    }
    return new, -np.log(prob[np.arange(len(Y)), kind]).sum()


for it in range(6000):
    params, ce = step(params, 0.2)
    if it % 1000 == 0:
        print(it, ce)
