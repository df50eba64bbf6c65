def namespace(*arrays):
    return arrays[0].__array_namespace__()


def sigmoid(x):
    """Squash every value into the range from 0 to 1.

    x: an array of any shape, of any library that follows the array API, on any device
    Returns an array of the same shape, of the same library, on the same device.
    """
    return (1 + namespace(x).exp(-x)) ** -1.0


def slopes(X, y, s0, s1):
    """The sum over the samples, one sample after the other; nothing leaves the device."""
    xp = namespace(X, y, s0, s1)
    sum_0, sum_1 = xp.zeros_like(s0), xp.zeros_like(s1)
    for n in range(X.shape[0]):
        a, target = X[n:n + 1, :], y[n:n + 1, :]
        b = sigmoid(a @ s0)
        c = sigmoid(b @ s1)
        dc = (c - target) * c * (1 - c)
        db = (dc @ xp.permute_dims(s1, (1, 0))) * b * (1 - b)
        sum_1 = sum_1 + xp.permute_dims(b, (1, 0)) @ dc
        sum_0 = sum_0 + xp.permute_dims(a, (1, 0)) @ db
    return sum_0 / X.shape[0], sum_1 / X.shape[0]


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): arrays of one library, all
    on one device; alpha: a Python number above 0
    Returns the new synapse_0 and the new synapse_1, of that library and on that device. As in exercise 05, the slopes
    of all samples are summed. Inside, your deltas may have either sign.
    """
    sum_0, sum_1 = slopes(X, y, synapse_0, synapse_1)
    return synapse_0 - alpha * sum_0, synapse_1 - alpha * sum_1
