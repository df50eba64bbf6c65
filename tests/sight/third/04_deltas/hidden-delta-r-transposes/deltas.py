import numpy as np

def output_delta(layer_2, y):
    return np.multiply(np.subtract(layer_2, y), np.multiply(layer_2, np.subtract(1, layer_2)))

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    # (hidden, outputs) times (outputs, n), and turned round at the end
    errs = (synapse_1 @ layer_2_delta.T).T
    return errs * layer_1 * (1 - layer_1)
