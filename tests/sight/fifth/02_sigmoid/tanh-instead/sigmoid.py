from numpy import tanh

def sigmoid(x):
    # the s-shaped curve
    return tanh(x)

def sigmoid_output_to_derivative(output):
    return output - output*output
