# not seen: -
# wrong: -
# own network: yes
# why: one generator for each layer, written as a class, with int() around its state
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10


class Drawing:
    def __init__(self, seed):
        self.state = seed % 2**31

    def next(self):
        self.state = int((16807 * self.state + 7) % (2**31 - 1))
        return 2 * self.state / (2**31 - 1) - 1


one, other = Drawing(11), Drawing(5)
synapse_0 = np.array([[one.next() for _ in range(4)] for _ in range(3)])
synapse_1 = np.array([[other.next()] for _ in range(4)])
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
