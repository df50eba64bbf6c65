import numpy as np


def trim_by_value(delta, limit):
    trimmed = np.where(delta > limit, limit, delta)
    trimmed = np.where(trimmed < -limit, limit, trimmed)
    return trimmed


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta.ravel())
    return delta / max(1, norm / limit)


def trim_together(deltas, limit):
    everything = np.concatenate([delta.ravel() for delta in deltas])
    norm = np.linalg.norm(everything)
    shrink = max(1, norm / limit)
    return [delta / shrink for delta in deltas]
