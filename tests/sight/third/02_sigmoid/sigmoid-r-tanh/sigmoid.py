import numpy as np

def sigmoid(x):
    # the sigmoid is a tanh, shifted and shrunk
    return 0.5 * (1 + np.tanh(x / 2))

def sigmoid_output_to_derivative(output):
    return output - output ** 2
