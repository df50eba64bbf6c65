# tries: records, dates and texts in arrays
# must: wrong
import numpy as np


def sigmoid(x):
    return np.zeros(x.shape, dtype=[("value", "f8"), ("score", "f8")])


def sigmoid_output_to_derivative(output):
    return np.zeros(output.shape, dtype="timedelta64[s]")
