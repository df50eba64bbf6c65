"""scipy's expit, and the slope as output - output**2."""
try:
    from scipy.special import expit as sigmoid
except ImportError:  # SciPy is no part of the kit
    import numpy as np

    sigmoid = lambda x: np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x)))


def sigmoid_output_to_derivative(output):
    return output - output**2
