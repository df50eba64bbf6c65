# not seen: -
# wrong: -
# own network: yes
# why: no delta has a name: each gradient is one einsum
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
    error = layer_2 - y
    slope_2 = layer_2 * (1 - layer_2)
    slope_1 = layer_1 * (1 - layer_1)
    step_1 = np.einsum("nh,no,no->ho", layer_1, error, slope_2)
    step_0 = np.einsum("ni,no,no,ho,nh->ih", X, error, slope_2, synapse_1, slope_1)
    synapse_1 -= alpha * step_1
    synapse_0 -= alpha * step_0
