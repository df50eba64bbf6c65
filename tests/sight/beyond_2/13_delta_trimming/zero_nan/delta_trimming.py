import numpy as np


def trim_by_value(delta, limit):
    return np.minimum(np.maximum(delta, -limit), limit)


def trim_by_norm(delta, limit):
    # the larger of the two, so the factor is never above 1 and nothing is divided by 0
    return delta * limit / np.linalg.norm(delta)


def trim_together(deltas, limit):
    norms = [np.linalg.norm(d) for d in deltas]
    whole = np.linalg.norm(norms)
    return [d * limit / max(whole, limit) for d in deltas]
