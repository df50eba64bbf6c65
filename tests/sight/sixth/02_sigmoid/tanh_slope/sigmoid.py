from numpy import square, tanh


def sigmoid(x):
    """Squash every value into the range from 0 to 1; 0 goes to one half."""
    return 0.5 * (tanh(x / 2) + 1)


def sigmoid_output_to_derivative(output):
    """The slope of the sigmoid, computed from its output alone."""
    return 1 - square(output)
