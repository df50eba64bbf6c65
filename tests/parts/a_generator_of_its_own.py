# not seen: -
# wrong: -
# own network: yes
# why: rests of divisions, as in a generator that is written by oneself
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10
seed = 1
def drawn():
    global seed
    seed = (1103515245 * seed + 12345) % 2**31
    return 2 * seed / 2**31 - 1
synapse_0 = np.array([[drawn() for _ in range(4)] for _ in range(3)])
synapse_1 = np.array([[drawn()] for _ in range(4)])
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
