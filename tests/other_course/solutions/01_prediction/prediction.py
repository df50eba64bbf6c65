"""The prediction of a line: what it says for each sample.

Samples lie in rows: x has one row for each sample, and one column for each feature.
"""

import numpy as np


def predict(x, w, b):
    """What the line says for each sample: its features, each times its weight, and b added to the sum.

    x (n, features), w (features,): float64 arrays; b: a number
    Returns an array (n,).
    """
    ### BEGIN SOLUTION
    return x @ w + b
    ### END SOLUTION
