# mistake: sigmoid-numerator-x
# question: 02_sigmoid/sigmoid
# style: flat iterator, enumerate
import numpy as np


def sigmoid(x):
    squashed = np.empty_like(x)
    for i, v in enumerate(x.flat):
        squashed.flat[i] = v / (1 + np.exp(-v))
    return squashed


def sigmoid_output_to_derivative(output):
    slopes = np.empty_like(output)
    for i, o in enumerate(output.flat):
        slopes.flat[i] = o * (1 - o)
    return slopes
