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
    # exp of something below 0 only, so that nothing overflows
    small = xp.exp(-xp.abs(x))
    return xp.where(x >= 0, 1 / (1 + small), small / (1 + small))


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): arrays of one library, all
    on one device; alpha: a Python number above 0
    Returns the new synapse_0 and the new synapse_1, of that library and on that device. As in exercise 05, the slopes
    of all samples are summed. Inside, your deltas may have either sign.
    """
    xp = synapse_0.__array_namespace__()
    layers = [X]
    for synapse in (synapse_0, synapse_1):
        layers.append(sigmoid(xp.tensordot(layers[-1], synapse, axes=1)))
    changed = []
    error = layers[-1] - y
    for n, synapse in ((1, synapse_1), (0, synapse_0)):
        delta = error * layers[n + 1] * (1 - layers[n + 1])
        error = xp.tensordot(delta, synapse, axes=((1,), (1,)))
        copy = synapse.copy()
        copy -= alpha * xp.tensordot(layers[n], delta, axes=((0,), (0,)))
        changed.append(copy)
    return changed[1], changed[0]
