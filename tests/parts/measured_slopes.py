# not seen: output delta, hidden delta, derivatives
# wrong: -
# own network: no
# why: slopes that are measured: right numbers without a delta
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
alpha = 5


def guess(w_0, w_1):
    return 1 / (1 + np.exp(-np.dot(1 / (1 + np.exp(-np.dot(X, w_0))), w_1)))


def loss(w_0, w_1):
    return np.sum((guess(w_0, w_1) - y) ** 2) / 2


for turn in range(4):
    slope_0, slope_1 = np.zeros((3, 4)), np.zeros((4, 1))
    for i in range(3):
        for j in range(4):
            nudge = np.zeros((3, 4))
            nudge[i, j] = 1e-6
            slope_0[i, j] = (loss(synapse_0 + nudge, synapse_1) - loss(synapse_0 - nudge, synapse_1)) / 2e-6
    for j in range(4):
        nudge = np.zeros((4, 1))
        nudge[j, 0] = 1e-6
        slope_1[j, 0] = (loss(synapse_0, synapse_1 + nudge) - loss(synapse_0, synapse_1 - nudge)) / 2e-6
    synapse_0 = synapse_0 - alpha * slope_0
    synapse_1 = synapse_1 - alpha * slope_1
