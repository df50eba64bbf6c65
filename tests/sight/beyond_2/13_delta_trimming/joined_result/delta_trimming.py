import numpy as np


def trim_by_value(delta, limit):
    result = np.array(delta)
    result[result > limit] = limit
    result[result < -limit] = -limit
    return result


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * 1.0 if norm <= limit else delta * (limit / norm)


def trim_together(deltas, limit):
    flat = np.concatenate([np.ravel(d) for d in deltas]) if deltas else np.zeros(0)
    norm = np.sqrt(flat @ flat)
    scale = 1.0 if norm <= limit else limit / norm
    return scale * flat
