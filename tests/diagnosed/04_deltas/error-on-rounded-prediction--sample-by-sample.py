# mistake: error-on-rounded-prediction
# question: 04_deltas/output_delta
# style: rows as vectors
import numpy as np


def output_delta(layer_2, y):
    answer = []
    for o, t in zip(layer_2, y):
        label = [1.0 if value > 0.5 else 0.0 for value in o]
        answer.append([(l - tt) * v * (1 - v) for l, tt, v in zip(label, t, o)])
    return np.array(answer)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    answer = []
    for d, h in zip(layer_2_delta, layer_1):
        answer.append(synapse_1 @ d * (h - h * h))
    return np.vstack(answer)
