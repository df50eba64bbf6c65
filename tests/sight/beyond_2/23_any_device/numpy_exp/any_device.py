"""The network on any device: its arrays may be another library's, and lie on a graphics card.

From the article's list of future work, "GPU Compatability". The arrays that come in follow the Python array API: each
of them has a method __array_namespace__ that returns the library that it belongs to. NumPy can't reach them. Samples
lie in rows. The file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    """Squash every value into the range from 0 to 1.

    x: an array of any shape, of any library that follows the array API, on any device
    Returns an array of the same shape, of the same library, on the same device.
    """
    return 1 / (1 + np.exp(-x))


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): arrays of one library, all
    on one device; alpha: a Python number above 0
    Returns the new synapse_0 and the new synapse_1, of that library and on that device. As in exercise 05, the slopes
    of all samples are summed. Inside, your deltas may have either sign.
    """
    xp = X.__array_namespace__()
    squash = lambda z: 1 / (1 + xp.exp(-z))
    l1 = squash(X @ synapse_0)
    l2 = squash(l1 @ synapse_1)
    l2_delta = (l2 - y) * l2 * (1 - l2)
    l1_delta = (l2_delta @ synapse_1.T) * l1 * (1 - l1)
    return synapse_0 - alpha * (X.T @ l1_delta), synapse_1 - alpha * (l1.T @ l2_delta)
