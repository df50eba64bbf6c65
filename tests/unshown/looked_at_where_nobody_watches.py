# unshown: -
# why: in iterations that nobody watched, it prints, draws and keeps much, and changes nothing
import copy
import math

import matplotlib.pyplot as plt
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10

np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
alphas = [10.0 - 0.1 * k for k in range(100)]
history = []
kept = {"errors": []}
best = None
fig, ax = plt.subplots()
rng = np.random.default_rng(1)


class Log:
    def __init__(self, what):
        self.what = what

    def __str__(self):
        return f"{self.what:.3f}"


def told(values):
    return [f"{each:.2f}" for each in sorted(values.ravel().tolist(), key=abs)]


for i in range(60000):
    alpha = alphas[i // 1000]
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
    if i % 1000 == 999:
        error = np.mean(np.abs(layer_2 - y))
        history.append(error)
        kept["errors"].append(float(error))
        kept.setdefault("weights", []).append(synapse_0.copy())
        best = copy.deepcopy([synapse_0, synapse_1])
        print(f"{i}: {error:.4f}", np.round(layer_2.T, 3), str(Log(error)), sep=" ")
        print("weights", told(synapse_0), np.linalg.norm(synapse_1), math.sqrt((synapse_1**2).sum()))
        ax.imshow(synapse_0, cmap="gray")
        plt.plot(np.hstack([y, layer_2]))
        row = rng.permutation(X)[0]
        guess = 1 / (1 + np.exp(-(1 / (1 + np.exp(-row.dot(synapse_0)))) @ synapse_1))
        assert np.isfinite(guess).all() and layer_2.shape == y.shape
        close = np.allclose(layer_2, y, atol=0.01)
        worst = max(zip(layer_2.ravel(), y.ravel()), key=lambda pair: abs(pair[0] - pair[1]))
        if close:
            print("it learned", worst)
            break
