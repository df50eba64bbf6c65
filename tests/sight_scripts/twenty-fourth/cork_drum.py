# verdict: right
import numpy as np


def init(sizes, rng):
    model = []
    for a, b in zip(sizes, sizes[1:]):
        lim = np.sqrt(6 / (a + b))
        model.append([rng.uniform(-lim, lim, (a, b)), np.zeros(b)])
    return model


def activations(model, x):
    out = [x]
    for W, b in model:
        x = 1 / (1 + np.exp(-(x @ W + b)))
        out.append(x)
    return out


def predict(model, x):
    return activations(model, x)[-1]


def train(model, x, y, lr, epochs, size, rng):
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for s in range(0, len(x), size):
            part = order[s:s + size]
            xb, yb = x[part], y[part]
            acts = activations(model, xb)
            delta = (acts[-1] - yb) * acts[-1] * (1 - acts[-1])
            grads = []
            for (W, b), a in zip(reversed(model), reversed(acts[:-1])):
                grads.append((a.T @ delta, delta.sum(axis=0)))
                delta = delta @ W.T * a * (1 - a)
            for layer, (gW, gb) in zip(reversed(model), grads):
                layer[0] = layer[0] - lr * gW
                layer[1] = layer[1] - lr * gb


def evaluate(model, x, y):
    return float(np.mean((predict(model, x) > 0.5) == (y > 0.5)))


rng = np.random.default_rng(3)
x = rng.normal(0, 1, (200, 2))
y = (x[:, :1] + x[:, 1:] > 0.3).astype(float)
model = init([2, 6, 4, 1], rng)
print("before", evaluate(model, x[150:], y[150:]))
train(model, x[:150], y[:150], 0.5, 60, 10, rng)
print("after ", evaluate(model, x[150:], y[150:]))
