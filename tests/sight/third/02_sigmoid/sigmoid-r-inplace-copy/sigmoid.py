import numpy as np

def sigmoid(x):
    out = np.array(x, dtype=float)
    out *= -1
    np.exp(out, out=out)
    out += 1
    return np.reciprocal(out)

def sigmoid_output_to_derivative(output):
    o = output.copy()
    o *= (1 - output)
    return o
