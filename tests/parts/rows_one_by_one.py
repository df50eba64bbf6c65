# not seen: -
# wrong: -
# own network: yes
# why: forward for all samples, backward for one at a time
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
alpha = 5
for i in range(6000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    step_0, step_1 = np.zeros((3, 4)), np.zeros((4, 1))
    for n in range(4):
        delta_2 = (layer_2[n] - y[n]) * layer_2[n] * (1 - layer_2[n])
        delta_1 = synapse_1.dot(delta_2) * layer_1[n] * (1 - layer_1[n])
        step_1 += np.outer(layer_1[n], delta_2)
        step_0 += np.outer(X[n], delta_1)
    synapse_1 -= alpha * step_1
    synapse_0 -= alpha * step_0
