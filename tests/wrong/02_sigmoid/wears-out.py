# wrong: sigmoid
# outcome: wrong
# Right for its first twelve calls, and no longer.
import numpy as np
calls = 0
def sigmoid(x):
    global calls
    calls = calls + 1
    return 1 / (1 + np.exp(-x)) if calls <= 12 else x


def sigmoid_output_to_derivative(output):
    return output * (1 - output)
