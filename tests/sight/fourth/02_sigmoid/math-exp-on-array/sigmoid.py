import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def sigmoid_output_to_derivative(output):
    return 0.25 - (output - 0.5) * (output - 0.5)
