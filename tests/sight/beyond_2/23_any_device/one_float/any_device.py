from math import exp


def sigmoid(x):
    return [[1 / (1 + exp(-float(x[i, j]))) for j in range(x.shape[1])] for i in range(x.shape[0])]


def training_step(X, y, synapse_0, synapse_1, alpha):
    xp = X.__array_namespace__()
    l1 = 1 / (1 + xp.exp(-(X @ synapse_0)))
    l2 = 1 / (1 + xp.exp(-(l1 @ synapse_1)))
    l2_delta = (l2 - y) * l2 * (1 - l2)
    l1_delta = (l2_delta @ synapse_1.T) * l1 * (1 - l1)
    return synapse_0 - alpha * (X.T @ l1_delta), synapse_1 - alpha * (l1.T @ l2_delta)
