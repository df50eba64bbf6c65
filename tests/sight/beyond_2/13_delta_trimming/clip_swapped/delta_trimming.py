import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(np.minimum(delta, -limit), limit)


def trim_by_norm(delta, limit):
    # the larger of the two, so the factor is never above 1 and nothing is divided by 0
    return delta * limit / max(np.linalg.norm(delta), limit)


def trim_together(deltas, limit):
    norms = [np.linalg.norm(d) for d in deltas]
    whole = np.linalg.norm(norms)
    return [d * limit / max(whole, limit) for d in deltas]
