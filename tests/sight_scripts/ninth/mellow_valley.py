# verdict: right

import numpy as np

rng = np.random.default_rng(77)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
sizes = [3, 5, 4, 1]
layers = [rng.uniform(-1, 1, s) for s in zip(sizes, sizes[1:])]

def squish(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(3000):
    outs = [X]
    for W in layers:
        outs.append(squish(outs[-1] @ W))
    delta = (outs[-1] - y) * outs[-1] * (1 - outs[-1])
    steps = []
    for i in reversed(range(len(layers))):
        steps.append(outs[i].T @ delta)
        if i > 0:
            delta = (delta @ layers[i].T) * outs[i] * (1 - outs[i])
    steps.reverse()
    for W, g in zip(layers, steps):
        W -= 0.8 * g
    if epoch % 1000 == 0:
        print(epoch, np.abs(outs[-1] - y).mean())
print(outs[-1].round(2))
