import numpy


def direction_changes(update, previous_update):
    changed = numpy.zeros(update.shape)
    rows, cols = update.shape
    for i in range(rows):
        for j in range(cols):
            if (update[i, j] > 0) != (previous_update[i, j] > 0):
                changed[i, j] = 1
    return changed


def act(z):
    return 1 / (1 + numpy.exp(-z))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = numpy.zeros(synapse_0.shape)
    count_1 = numpy.zeros(synapse_1.shape)
    for j in range(iterations):
        layer_1 = act(X @ synapse_0)
        layer_2 = act(layer_1 @ synapse_1)
        layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
        layer_1_delta = (layer_2_delta @ synapse_1.T) * layer_1 * (1 - layer_1)
        new_0 = synapse_0 + alpha * (X.T @ layer_1_delta)
        new_1 = synapse_1 + alpha * (layer_1.T @ layer_2_delta)
        if j >= 1:
            count_0 += direction_changes(new_0, synapse_0)
            count_1 += direction_changes(new_1, synapse_1)
        synapse_0, synapse_1 = new_0, new_1
    return synapse_0, synapse_1, count_0, count_1
