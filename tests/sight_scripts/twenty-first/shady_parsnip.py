# verdict: wrong
# line: 11
# why: initial weights: One drawn number fills the whole matrix, so all hidden units stay the same.
import numpy as np

np.random.seed(2)


def new_layer(fan_in, fan_out):
    scale = np.sqrt(6 / (fan_in + fan_out))
    weight = np.full((fan_in, fan_out), np.random.uniform(-scale, scale))
    return {"weight": weight, "bias": np.zeros(fan_out)}


def affine(layer, x):
    return x @ layer["weight"] + layer["bias"]


def sgd(layer, x, delta, lr):
    layer["weight"] -= lr * x.T @ delta
    layer["bias"] -= lr * delta.sum(axis=0)


X = np.random.randn(75, 3)
y = np.stack([X[:, 0] * X[:, 1], X[:, 2] ** 2], axis=1)

bottom, middle, top = new_layer(3, 9), new_layer(9, 9), new_layer(9, 2)
for epoch in range(600):
    h1 = np.tanh(affine(bottom, X))
    h2 = np.tanh(affine(middle, h1))
    out = affine(top, h2)
    d3 = (out - y) / len(X)
    d2 = (d3 @ top["weight"].T) * (1 - h2 ** 2)
    d1 = (d2 @ middle["weight"].T) * (1 - h1 ** 2)
    sgd(top, h2, d3, 0.1)
    sgd(middle, h1, d2, 0.1)
    sgd(bottom, X, d1, 0.1)
    if epoch % 150 == 0:
        print(f"epoch {epoch}: {np.mean((out - y) ** 2):.4f}")
