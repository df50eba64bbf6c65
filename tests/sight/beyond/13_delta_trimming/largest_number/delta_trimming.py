import numpy as np


def trim_by_value(delta, limit):
    return np.minimum(np.maximum(delta, -limit), limit)


def trim_by_norm(delta, limit):
    factor = min(1.0, limit / max(np.abs(delta).max(), limit))
    return factor * delta


def trim_together(deltas, limit):
    norms = [np.linalg.norm(d) for d in deltas]
    norm = np.linalg.norm(norms)
    scale = 1.0 if norm <= limit else limit / norm
    return [scale * d for d in deltas]
