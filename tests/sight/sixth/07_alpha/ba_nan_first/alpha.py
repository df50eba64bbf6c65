import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps."""
    f = lambda z: 1 / (1 + np.exp(-z))
    synapse_0, synapse_1 = synapse_0.copy(), synapse_1.copy()
    errors = []
    for j in range(iterations):
        layer_1 = f(X @ synapse_0)
        layer_2 = f(layer_1 @ synapse_1)
        if j % report_every == 0:
            errors += [abs(y - layer_2).mean()]
        layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_1 += alpha * layer_1.T @ layer_2_delta
        synapse_0 += alpha * X.T @ layer_1_delta
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error."""
    def run(alpha):
        a, b, _ = train(X, y, synapse_0.copy(), synapse_1.copy(), alpha, iterations, 10)
        h = 1 / (1 + np.exp(-X.dot(a)))
        o = 1 / (1 + np.exp(-h.dot(b)))
        return np.mean(np.abs(o - y))

    best = alphas[0]
    lowest = run(best)
    for alpha in alphas[1:]:
        e = run(alpha)
        if e < lowest:
            best, lowest = alpha, e
    return best
