from numpy import exp


def sigmoid(x):
    return 1 / (1 + exp(-abs(x)))


def sigmoid_output_to_derivative(output):
    return output - output ** 2
