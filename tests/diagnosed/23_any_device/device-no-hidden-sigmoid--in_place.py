# mistake: device-no-hidden-sigmoid
# question: 23_any_device/training_step
# style: Changes the given arrays in place, and float32 inside sigmoid.
def sigmoid(x):
    library = x.__array_namespace__()
    single = library.astype(x, library.float32)
    return library.astype(1 / (1 + library.exp(-single)), x.dtype)


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = X @ synapse_0
    layer_2 = sigmoid(layer_1 @ synapse_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    synapse_1 -= alpha * (layer_1.T @ layer_2_delta)
    synapse_0 -= alpha * (X.T @ layer_1_delta)
    return synapse_0, synapse_1
