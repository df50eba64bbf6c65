# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a list of samples with their targets is shuffled before each epoch
import random

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 1
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
pairs = list(zip(X, y))
for i in range(15000):
    random.shuffle(pairs)
    for x_row, y_row in pairs:
        x_now, y_now = x_row.reshape(1, 3), y_row.reshape(1, 1)
        layer_1 = 1 / (1 + np.exp(-np.dot(x_now, synapse_0)))
        layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
        layer_2_delta = (layer_2 - y_now) * (layer_2 * (1 - layer_2))
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
        synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
        synapse_0 -= alpha * np.dot(x_now.T, layer_1_delta)
