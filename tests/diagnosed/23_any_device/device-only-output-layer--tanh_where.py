# mistake: device-only-output-layer
# question: 23_any_device/training_step
# style: tanh in place of the exponential, where for the two sides, tensordot for products.
def sigmoid(x):
    xp = x.__array_namespace__()
    small = xp.exp(-xp.abs(x))
    return xp.where(x >= 0, 1 / (1 + small), small / (1 + small))


def training_step(X, y, synapse_0, synapse_1, alpha):
    xp = X.__array_namespace__()
    layer_1 = 0.5 * (1 + xp.tanh(0.5 * xp.tensordot(X, synapse_0, axes=1)))
    layer_2 = sigmoid(xp.tensordot(layer_1, synapse_1, axes=1))
    delta_2 = (layer_2 - y) * (layer_2 - layer_2**2)
    delta_1 = xp.tensordot(delta_2, synapse_1, axes=((1,), (1,))) * (layer_1 - layer_1 * layer_1)
    first = synapse_0
    second = synapse_1 - alpha * xp.tensordot(layer_1, delta_2, axes=((0,), (0,)))
    return first, second
