# tuesday evening
import numpy as np


def output_delta(a2, y):
    """The error of each guess: smaller where the guess was sure of itself."""
    n = a2.shape[0]
    return (a2 - y) * a2 * (1 - a2) / n


def hidden_delta(delta2, s1, a1):
    """Each hidden value's share of the output deltas: smaller where that value was sure of itself."""
    back = np.dot(s1, delta2.T).T
    return back * (a1 - a1 * a1)
