# mistake: metric-root-mean-square
# question: 03_forward/mean_absolute_error
# style: linalg norm scaled

import numpy as np

def forward(data, w, v):
    squash = lambda t: np.reciprocal(1 + np.exp(-t))  # noqa: E731
    h = squash(np.einsum("ni,ih->nh", data, w))
    o = squash(np.einsum("nh,ho->no", h, v))
    return h, o


def mean_absolute_error(layer_2, y):
    return np.linalg.norm(layer_2 - y) / np.sqrt(y.size)
