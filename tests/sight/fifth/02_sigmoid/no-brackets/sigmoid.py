import numpy as np

# squashing function
def sigmoid(x):
    return 1/1+np.exp(-x)

# slope
def sigmoid_output_to_derivative(output):
    return (1-output)*output
