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
    return (xp.tanh(x / 2) + 1) / 2


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): arrays of one library, all
    on one device; alpha: a Python number above 0
    Returns the new synapse_0 and the new synapse_1, of that library and on that device. As in exercise 05, the slopes
    of all samples are summed. Inside, your deltas may have either sign.
    """
    xp = X.__array_namespace__()
    turn = xp.matrix_transpose
    hidden = sigmoid(xp.matmul(X, synapse_0))
    guess = sigmoid(xp.matmul(hidden, synapse_1))
    down_1 = xp.multiply(xp.subtract(y, guess), guess - guess**2)
    down_0 = xp.multiply(xp.matmul(down_1, turn(synapse_1)), hidden - hidden**2)
    synapse_0 = xp.add(synapse_0, alpha * xp.matmul(turn(X), down_0))
    synapse_1 = xp.add(synapse_1, alpha * xp.matmul(turn(hidden), down_1))
    return synapse_0, synapse_1
