# mistake: metric-no-abs
# question: 03_forward/mean_absolute_error
# style: running mean loop
import numpy as np


def _sig(m):
    out = np.exp(-m)
    out += 1
    return 1 / out


def forward(X, synapse_0, synapse_1):
    rows1, rows2 = [], []
    for row in X:
        r1 = _sig(row @ synapse_0)
        rows1.append(r1)
        rows2.append(_sig(r1 @ synapse_1))
    return np.vstack(rows1), np.vstack(rows2)


def mean_absolute_error(layer_2, y):
    seen, average = 0, 0.0
    for guess, target in zip(layer_2.flatten(), y.flatten()):
        seen += 1
        average += ((guess - target) - average) / seen
    return average
