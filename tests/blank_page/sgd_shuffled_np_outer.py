# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: samples are visited in a new order each epoch, one step per sample with np.outer; inputs and targets share the index
import numpy as np

rng = np.random.default_rng(77)
inputs = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [1, 0, 0, 1], [1, 1, 1, 1], [0, 0, 0, 1]], dtype=float)  # last = bias
targets = np.array([[0, 1], [1, 1], [1, 0], [0, 1], [0, 0]], dtype=float)

U = rng.uniform(-0.8, 0.8, (6, 4))
V = rng.uniform(-0.8, 0.8, (2, 6))
gain = lambda q: 1 / (1 + np.exp(-q))
eta = 0.9

for epoch in range(6000):
    for n in rng.permutation(len(inputs)):
        x, t = inputs[n], targets[n]
        h = gain(U @ x)
        o = gain(V @ h)
        e_o = (t - o) * o * (1 - o)
        e_h = (V.T @ e_o) * h * (1 - h)
        V += eta * np.outer(e_o, h)
        U += eta * np.outer(e_h, x)

print(np.round(gain(gain(inputs @ U.T) @ V.T), 2))
