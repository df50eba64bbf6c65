from numpy import absolute, dot, exp


def forward(X, synapse_0, synapse_1):
    """Send the data through both layers, each squashed by the sigmoid."""
    layer_1 = 1 / (1 + exp(-dot(synapse_0, X)))
    layer_2 = 1 / (1 + exp(-dot(synapse_1, layer_1)))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    """How far the guesses are from the targets on average, over all values. Too high counts the same as too low."""
    misses = absolute(layer_2 - y)
    return misses.mean()
