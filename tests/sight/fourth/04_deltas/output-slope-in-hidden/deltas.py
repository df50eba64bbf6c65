def output_delta(layer_2, y):
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    return layer_2_delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    d2 = layer_2_delta * (layer_2_delta * (1 - layer_2_delta))
    return d2.dot(synapse_1.T) * (layer_1 * (1 - layer_1))
