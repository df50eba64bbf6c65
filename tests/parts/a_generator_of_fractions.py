# not seen: -
# wrong: -
# own network: yes
# why: a generator of its own whose state is a fraction, handed from call to call
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10


def following(x):
    return (x * 9301.7 + 0.49297) % 1.0


def drawn(rows, columns, x):
    made = np.zeros((rows, columns))
    for row in range(rows):
        for column in range(columns):
            x = following(x)
            made[row, column] = 2 * x - 1
    return made


synapse_0 = drawn(3, 4, 0.3)
synapse_1 = drawn(4, 1, 0.7)
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
