import numpy as np

sigmoid = lambda x: np.exp(-np.logaddexp(0, -x))

def sigmoid_output_to_derivative(output):
    """a parabola with its top at one half"""
    return 0.25 - (output - 0.5)**2
