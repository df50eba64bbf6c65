# mistake: norm-of-rows
# question: 13_delta_trimming/trim_by_norm
# style: loop
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    rows = []
    for row in delta:
        norm = np.linalg.norm(row)
        rows.append(row * limit / norm if norm > limit else row)
    return np.array(rows)


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
