import numpy as np


def trim_by_value(delta, limit):
    result = np.array(delta)
    result[result > limit] = limit
    result[result < -limit] = -limit
    return result


def trim_by_norm(delta, limit):
    return trim_together([delta], limit)[0]


def trim_together(deltas, limit):
    flat = np.concatenate([np.ravel(d) for d in deltas]) if deltas else np.zeros(0)
    norm = np.sqrt(flat @ flat)
    scale = 1.0 if norm <= limit else limit / norm
    return [scale * d for d in deltas]
