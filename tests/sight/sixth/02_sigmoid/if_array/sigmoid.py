from numpy import exp


def sigmoid(x):
    if x >= 0:
        return 1 / (1 + exp(-x))
    else:
        return exp(x) / (1 + exp(x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)
