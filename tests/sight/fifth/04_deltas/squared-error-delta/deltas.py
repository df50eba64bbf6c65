import numpy as np

sig_slope = lambda o: o * (1.0 - o)

def output_delta(layer_2, y):
    loss = (layer_2 - y) ** 2
    return loss * sig_slope(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return sig_slope(layer_1) * (layer_2_delta @ synapse_1.T)
