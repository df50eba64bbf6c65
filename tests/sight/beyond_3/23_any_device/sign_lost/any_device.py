"""The network on any device: its arrays may be another library's, and lie on a graphics card.

From the article's list of future work, "GPU Compatability". The arrays that come in follow the Python array API: each
of them has a method __array_namespace__ that returns the library that it belongs to. NumPy can't reach them. Samples
lie in rows. The file stands alone: write again what you need from earlier exercises.
"""

def sigmoid(x):
    """Squash every value into the range from 0 to 1.

    x: an array of any shape, of any library that follows the array API, on any device
    Returns an array of the same shape, of the same library, on the same device.
    """
    xp = x.__array_namespace__()
    return 1 / (1 + xp.exp(x))


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): arrays of one library, all
    on one device; alpha: a Python number above 0
    Returns the new synapse_0 and the new synapse_1, of that library and on that device. As in exercise 05, the slopes
    of all samples are summed. Inside, your deltas may have either sign.
    """
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    new_synapse_1 = synapse_1 - alpha * (layer_1.T @ layer_2_delta)
    new_synapse_0 = synapse_0 - alpha * (X.T @ layer_1_delta)
    return new_synapse_0, new_synapse_1
