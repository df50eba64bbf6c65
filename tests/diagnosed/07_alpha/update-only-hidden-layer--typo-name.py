# mistake: update-only-hidden-layer
# question: 07_alpha/train 07_alpha/best_alpha
# also: best-alpha-nan-wins
# style: typo in name
import numpy as np


def logi(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer1 = logi(np.matmul(X, synapse_0))
        layer2 = logi(np.matmul(layer1, synapse_1))
        off = layer2 - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(off)))
        off = off * layer2 * (1 - layer2)
        blame = np.matmul(off, synapse_1.T) * layer1 * (1 - layer1)
        synapse_0 = synapse_0 - alpha * np.matmul(X.T, blame)
        synapse1 = synapse_1 - alpha * np.matmul(layer1.T, off)  # noqa: F841
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    candidates = []
    for alpha in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        candidates.append((np.mean(np.abs(logi(logi(X @ a) @ b) - y)), alpha))
    return min(candidates)[1]
