import numpy as np

E = 2.718

def sigmoid(x):
    return 1.0 / (1.0 + E ** (-x))

def sigmoid_output_to_derivative(output):
    return output * (1.0 - output)
