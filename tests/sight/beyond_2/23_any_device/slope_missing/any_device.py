def sigmoid(x):
    xp = x.__array_namespace__()
    return 1 / (1 + xp.exp(-x))


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sigmoid(X @ synapse_0)
    l2 = sigmoid(l1 @ synapse_1)
    l2_delta = (l2 - y) * l2 * (1 - l2)
    l1_delta = l2_delta @ synapse_1.T
    new_synapse_1 = synapse_1 - alpha * (l1.T @ l2_delta)
    new_synapse_0 = synapse_0 - alpha * (X.T @ l1_delta)
    return new_synapse_0, new_synapse_1
