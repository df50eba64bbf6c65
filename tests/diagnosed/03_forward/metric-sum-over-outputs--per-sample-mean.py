# mistake: metric-sum-over-outputs
# question: 03_forward/mean_absolute_error
# style: einsum ones vector

import numpy as np

def forward(data, w, v):
    squash = lambda t: np.reciprocal(1 + np.exp(-t))  # noqa: E731
    h = squash(np.einsum("ni,ih->nh", data, w))
    o = squash(np.einsum("nh,ho->no", h, v))
    return h, o


def mean_absolute_error(layer_2, y):
    sizes = np.maximum(layer_2 - y, y - layer_2)
    of_each_sample = sizes @ np.ones(sizes.shape[1])
    return np.mean(of_each_sample)
