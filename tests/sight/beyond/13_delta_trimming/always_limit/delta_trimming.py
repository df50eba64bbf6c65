import numpy as np


def trim_by_value(delta, limit):
    return np.sign(delta) * np.minimum(np.abs(delta), limit)


def trim_by_norm(delta, limit):
    arrow = delta.flatten()
    norm = np.sqrt(arrow @ arrow)
    factor = limit / norm if norm > 0 else 1.0
    return (arrow * factor).reshape(delta.shape)


def trim_together(deltas, limit):
    arrow = np.concatenate([d.flatten() for d in deltas])
    norm = np.sqrt(arrow @ arrow)
    if norm > limit:
        arrow = arrow * (limit / norm)
    out = []
    begin = 0
    for d in deltas:
        out.append(arrow[begin:begin + d.size].reshape(d.shape))
        begin += d.size
    return out
