# mistake: forward-no-output-activation
# question: 03_forward/forward
# style: einsum tanh form

import numpy as np


def forward(X, synapse_0, synapse_1):
    a = np.einsum("ni,ih->nh", X, synapse_0)
    layer_1 = 0.5 + 0.5 * np.tanh(0.5 * a)
    layer_2 = np.einsum("nh,ho->no", layer_1, synapse_1)
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    miss = y - layer_2
    miss[miss < 0] *= -1
    return miss.sum() / miss.size
