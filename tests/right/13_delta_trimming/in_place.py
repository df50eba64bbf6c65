"""The deltas that are given are changed, and come back."""
import numpy as np


def trim_by_value(delta, limit):
    delta[delta > limit] = limit
    delta[delta < -limit] = -limit
    return delta


def trim_by_norm(delta, limit):
    norm = (delta**2).sum() ** 0.5
    if norm > limit:
        delta *= limit
        delta /= norm
    return delta


def trim_together(deltas, limit):
    norm = sum((delta**2).sum() for delta in deltas) ** 0.5
    for at in range(len(deltas)):
        if norm > limit:
            deltas[at] *= limit / norm
    return deltas
