"""Half a tanh, moved up; the slope as a quarter minus a square."""
import numpy as np


def sigmoid(x):
    return 0.5 * (1.0 + np.tanh(0.5 * x))


def sigmoid_output_to_derivative(output):
    return 0.25 - np.square(output - 0.5)
