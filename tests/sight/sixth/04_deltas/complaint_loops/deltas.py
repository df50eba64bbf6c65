import numpy as np

def output_delta(layer_2, y):
    n, outputs = layer_2.shape
    d = np.zeros((n, outputs))
    for i in range(n):
        for j in range(outputs):
            g = layer_2[i][j]
            d[i][j] = (g - y[i][j]) * g * (1 - g)
    return d

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    result = []
    for complaint, cooks in zip(layer_2_delta, layer_1):
        result.append([sum(complaint * recipe) * cook * (1 - cook) for recipe, cook in zip(synapse_1, cooks)])
    return np.array(result)
