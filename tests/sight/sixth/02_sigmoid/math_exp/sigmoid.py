import numpy as np
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def sigmoid_output_to_derivative(s):
    # largest in the middle, 0.25
    return 0.25 - (s - 0.5) ** 2
