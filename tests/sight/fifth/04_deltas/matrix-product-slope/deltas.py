import numpy as np

def dsigmoid(o):
    return o * (1 - o)

def output_delta(layer_2, y):
    err = layer_2 - y
    return err.dot(dsigmoid(layer_2))

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    err = layer_2_delta.dot(synapse_1.T)
    return err * dsigmoid(layer_1)
