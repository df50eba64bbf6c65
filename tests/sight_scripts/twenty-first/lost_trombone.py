# verdict: wrong
# line: 32
# why: updates: The new weights are bound to a local name only, so no weight ever changes.
import numpy as np


def initialise(sizes, rng):
    weights = [rng.normal(0, 1 / np.sqrt(a), size=(a, b)) for a, b in zip(sizes[:-1], sizes[1:])]
    biases = [np.zeros(b) for b in sizes[1:]]
    return weights, biases


def feed(weights, biases, x):
    layers = [x]
    for w, b in zip(weights, biases):
        layers.append(np.tanh(layers[-1] @ w + b))
    return layers


def gradients(weights, layers, y):
    delta = (layers[-1] - y) * (1 - layers[-1] ** 2)
    gw, gb = [], []
    for k in range(len(weights) - 1, -1, -1):
        gw.append(layers[k].T @ delta / len(y))
        gb.append(delta.mean(axis=0))
        delta = delta @ weights[k].T * (1 - layers[k] ** 2)
    return gw[::-1], gb[::-1]


def descend(params, grads, lr):
    for p, g in zip(params, grads):
        p = p - lr * g


rng = np.random.default_rng(36)
x = rng.choice([-1.0, 1.0], size=(40, 4))
y = (x[:, :1] * x[:, 1:2])
weights, biases = initialise([4, 8, 5, 1], rng)
for epoch in range(300):
    layers = feed(weights, biases, x)
    gw, gb = gradients(weights, layers, y)
    descend(weights, gw, 0.3)
    descend(biases, gb, 0.3)
    if epoch % 60 == 0:
        print("epoch", epoch, "loss", np.mean((layers[-1] - y) ** 2))
