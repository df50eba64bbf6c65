import numpy as np


def trim_by_value(delta, limit):
    trimmed = np.where(delta > limit, limit, delta)
    trimmed = np.where(trimmed < -limit, -limit, trimmed)
    return trimmed


def trim_by_norm(delta, limit):
    norms = np.linalg.norm(delta, axis=1, keepdims=True)
    return delta / np.maximum(1, norms / limit)


def trim_together(deltas, limit):
    everything = np.concatenate([delta.ravel() for delta in deltas])
    norm = np.linalg.norm(everything)
    shrink = max(1, norm / limit)
    return [delta / shrink for delta in deltas]
