# mistake: error-absolute-value
# question: 04_deltas/output_delta
# style: nested list comprehensions
import math

import numpy as np


def f_strich(wert):
    return wert * (1 - wert)


def output_delta(layer_2, y):
    return np.array(
        [[math.fabs(o - t) * f_strich(o) for o, t in zip(zeile, ziel)] for zeile, ziel in zip(layer_2, y)]
    )


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.array(
        [
            [f_strich(a) * sum(d * w for d, w in zip(deltas, gewichte)) for a, gewichte in zip(aktiv, synapse_1)]
            for aktiv, deltas in zip(layer_1, layer_2_delta)
        ]
    )
