import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    # network should say 0 or 1
    layer_2 = np.round(layer_2)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    err = 0
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            err += abs(y[i][j] - layer_2[i][j])
    return err / (y.shape[0] * y.shape[1])
