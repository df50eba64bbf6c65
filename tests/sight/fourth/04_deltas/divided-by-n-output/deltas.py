def output_delta(layer_2, y):
    m = layer_2.shape[0]
    dz = (layer_2 - y) / m
    return dz * layer_2 * (1 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = (synapse_1 @ layer_2_delta.T).T
    blame *= layer_1
    blame *= (1 - layer_1)
    return blame
