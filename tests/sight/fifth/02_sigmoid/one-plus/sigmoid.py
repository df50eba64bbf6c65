import numpy as np

def sigmoid(x):
    z = np.exp(-x)
    z = 1 + z
    return 1 / z

def sigmoid_output_to_derivative(output):
    slope = output * (1 + output)
    return slope
