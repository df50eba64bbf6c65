import numpy as np

def derivative(out):
    return out * (1 - out)

def output_delta(layer_2, y):
    return (layer_2 - y) * derivative(y)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return (layer_2_delta @ synapse_1.T) * derivative(layer_1)
