import numpy as np

def sigmoid(x):
    guess = 1 / (1 + np.exp(-x))
    return np.round(guess)

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
