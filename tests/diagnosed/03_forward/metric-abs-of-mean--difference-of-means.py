# mistake: metric-abs-of-mean
# question: 03_forward/mean_absolute_error
# style: two separate means

import numpy as np

def forward(data, w, v):
    squash = lambda t: np.reciprocal(1 + np.exp(-t))  # noqa: E731
    h = squash(np.einsum("ni,ih->nh", data, w))
    o = squash(np.einsum("nh,ho->no", h, v))
    return h, o


def mean_absolute_error(layer_2, y):
    return abs(layer_2.mean() - y.mean())
