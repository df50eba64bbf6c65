import numpy as np

def sigmoid(x):
    result = []
    for value in x.flatten():
        result.append(1 / (1 + np.exp(-value)))
    return np.array(result)

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
