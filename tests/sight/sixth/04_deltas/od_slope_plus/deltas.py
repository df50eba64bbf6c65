import numpy as np


def output_delta(second_layer, y):
    """The error of each guess: smaller where the guess was sure of itself."""
    slope = second_layer * (1 + second_layer)
    return (second_layer - y) * slope


def hidden_delta(second_delta, weights_b, first_layer):
    """Each hidden value's share of the output deltas: smaller where that value was sure of itself."""
    back = np.dot(weights_b, second_delta.T).T
    return back * (first_layer - first_layer * first_layer)
