def output_delta(layer_2, y):
    missing = y - layer_2
    return -missing * (layer_2 - layer_2 ** 2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    rows, cols = synapse_1.shape
    w = synapse_1.reshape(cols, rows)
    return layer_2_delta.dot(w) * (layer_1 * (1 - layer_1))
