import numpy as np

E = 2.718

def sigmoid(x):
    return 1 / (1 + E ** (-x))

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
