import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    outs = layer_2_delta.shape[1]
    back = [layer_2_delta[:, [k]] * synapse_1[:, k] for k in range(outs)]
    return np.mean(back, axis=0) * layer_1 * (1 - layer_1)
