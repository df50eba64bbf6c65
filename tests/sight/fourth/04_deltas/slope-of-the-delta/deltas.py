def sig_deriv(o):
    return o * (1 - o)


def output_delta(layer_2, y):
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    return layer_2_delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    return layer_1_error * sig_deriv(layer_1_error)
