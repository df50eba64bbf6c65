# verdict: wrong
# line: 12
import numpy as np

gen = np.random.default_rng(13)


def update(weights, biases, gw, gb, eta):
    for w, g in zip(weights, gw):
        w -= eta * g
    for b, g in zip(biases, gb):
        b = b - eta * g


def forward(weights, biases, x):
    acts = [x]
    for w, b in zip(weights, biases):
        acts.append(1 / (1 + np.exp(-(w @ acts[-1] + b))))
    return acts


def backprop(weights, acts, t):
    m = t.shape[1]
    delta = (acts[-1] - t) / m
    gw, gb = [], []
    for l in range(len(weights) - 1, -1, -1):
        gw.insert(0, delta @ acts[l].T)
        gb.insert(0, delta.sum(axis=1, keepdims=True))
        if l > 0:
            delta = weights[l].T @ delta * acts[l] * (1 - acts[l])
    return gw, gb


# will it rain? pressure, humidity, cloud cover
obs = gen.uniform(0, 1, (3, 120))
rain = ((obs[1] * obs[2] - 0.4 * obs[0]) > 0.05).astype(float)[None, :]

shape = [3, 7, 1]
W = [gen.normal(size=(b, a)) for a, b in zip(shape, shape[1:])]
B = [gen.normal(size=(b, 1)) for b in shape[1:]]

for it in range(2000):
    acts = forward(W, B, obs)
    gw, gb = backprop(W, acts, rain)
    update(W, B, gw, gb, 1.0)
    if it % 400 == 0:
        print(it, np.mean((acts[-1] > 0.5) == rain))
