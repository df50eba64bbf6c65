import numpy as np

def forward(X, synapse_0, synapse_1):
    hidden_in = np.dot(X, synapse_0)
    hidden_out = np.tanh(hidden_in)
    final_in = np.dot(hidden_out, synapse_1)
    final_out = 1 / (1 + np.exp(-final_in))
    return hidden_out, final_out

def mean_absolute_error(layer_2, y):
    return np.sum(abs(layer_2 - y)) / layer_2.size
