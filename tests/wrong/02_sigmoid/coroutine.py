# wrong: sigmoid
# outcome: wrong
# says: coroutine
# An async function.
import numpy as np


async def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
