import numpy as np

def output_delta(layer_2, y):
    missing = y - layer_2
    return -missing * (layer_2 - layer_2 ** 2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = (synapse_1 @ layer_2_delta.T).T
    blame *= layer_1
    blame *= (1 - layer_1)
    return blame
