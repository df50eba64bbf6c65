# mistake: deriv-missing-output-factor
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: callable instances
import numpy as np


class Sigmoid:
    def __call__(self, x):
        pos = x >= 0
        e = np.exp(-np.abs(x))
        return np.where(pos, 1, e) / (1 + e)


class Slope:
    def __call__(self, output):
        return np.ones(output.shape) - output


sigmoid = Sigmoid()
sigmoid_output_to_derivative = Slope()
