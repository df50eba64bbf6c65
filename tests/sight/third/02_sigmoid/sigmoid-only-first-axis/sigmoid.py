import numpy as np

def sigmoid(x):
    out = []
    for v in x:
        out.append(1 / (1 + np.exp(-float(v))))
    return np.array(out)

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
