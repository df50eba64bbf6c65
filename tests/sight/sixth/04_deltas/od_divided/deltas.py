import numpy as np


def output_delta(l2, y):
    slope = l2 * (1 - l2)
    return (l2 - y) / slope


def hidden_delta(l2_delta, syn1, l1):
    return l2_delta @ syn1.T * l1 * (1 - l1)
