import numpy as np

def initial_weights(inputs, outputs, seed)
    return 2 * np.random.random((inputs, outputs)) - 1
