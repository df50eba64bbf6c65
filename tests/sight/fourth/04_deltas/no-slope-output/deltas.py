def output_delta(layer_2, y):
    return layer_2 - y


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
    return layer_1_delta
