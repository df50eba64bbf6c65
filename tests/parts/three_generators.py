# not seen: -
# wrong: -
# own network: yes
# why: each layer has a generator and a seed of its own
import numpy as np
import random

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10
new = np.random.default_rng(3)
old = np.random.RandomState(seed=5)
python = random.Random(7)
synapse_0 = np.vstack([new.uniform(-1, 1, (2, 4)), 2 * old.rand(1, 4) - 1])
synapse_1 = np.array([[python.gauss(0, 1)] for _ in range(4)])
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
