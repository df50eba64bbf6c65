# mistake: metric-sum
# question: 03_forward/mean_absolute_error
# style: fsum, index loops
import math
import numpy as np


def sigmoid(z):
    if z < 0:
        return 1 - sigmoid(-z)
    return 1 / (1 + math.exp(-z))


def forward(X, synapse_0, synapse_1):
    n, ins = X.shape
    hid, outs = synapse_1.shape
    layer_1 = np.zeros((n, hid))
    layer_2 = np.zeros((n, outs))
    for s in range(n):
        for h in range(hid):
            layer_1[s][h] = sigmoid(math.fsum(X[s][i] * synapse_0[i][h] for i in range(ins)))
        for o in range(outs):
            layer_2[s][o] = sigmoid(math.fsum(layer_1[s][h] * synapse_1[h][o] for h in range(hid)))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    return math.fsum(abs(a - b) for a, b in zip(layer_2.flat, y.flat))
