"""Weighted sampling: samples that teach more are drawn more often, and count for less each time.

Source: the article's list of methods, AW-SGD; after Bouchard, Trouillon, Perez and Gaidon (2015, arXiv 1506.09016).
Which sample is drawn is handed in. The step of tau is derived here: with q the softmax of tau, the slope of the mean
squared length of a weighted derivative in tau is the mean of minus that square, times what log q(i) changes with tau.
"""

import numpy as np

from . import Array


def probabilities(tau: Array) -> Array:
    """How likely each sample is drawn: the softmax. The largest is taken off first, so that no power is too large.

    tau (n,) -> (n,), all above 0, with the sum 1
    """
    powers = np.exp(tau - np.max(tau, axis=-1, keepdims=True))
    return powers / np.sum(powers, axis=-1, keepdims=True)


def weighted_step(w: Array, derivative: Array, i: int, probabilities: Array, alpha: float) -> Array:
    """A step by the one sample that was drawn. Who is drawn twice as often counts half, so the mean is that of all.

    w (weights,), derivative (weights,) of sample i, probabilities (n,), alpha > 0 -> w (weights,)
    """
    n = probabilities.shape[-1]
    weighted = derivative / (n * probabilities[..., i, np.newaxis])
    return w - alpha * weighted


def tau_step(tau: Array, weighted_derivative: Array, i: int, eta: float) -> Array:
    """A step towards less variance: the longer its weighted derivative, the more likely a sample shall be.

    tau (n,), weighted_derivative (weights,) of sample i, eta > 0 -> tau (n,)
    """
    square = np.sum(weighted_derivative**2, axis=-1, keepdims=True)
    toward = np.eye(tau.shape[-1])[i] - probabilities(tau)
    return tau + eta * square * toward
