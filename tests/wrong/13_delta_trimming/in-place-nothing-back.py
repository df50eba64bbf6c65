# wrong: trim_by_value
# outcome: wrong
# says: returned nothing
# Changed in place, nothing returned.
import numpy as np


def trim_by_value(delta, limit):
    np.clip(delta, -limit, limit, out=delta)


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
