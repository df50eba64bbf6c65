import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    interval = max(1, iterations // report_every)
    for j in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        if j % interval == 0:
            errors.append(np.mean(np.abs(l2 - y)))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T @ l2_delta
        synapse_0 = synapse_0 - alpha * X.T @ l1_delta
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scores = []
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        score = np.mean(np.abs(sigmoid(sigmoid(X @ s0) @ s1) - y))
        scores.append(score if score == score else 2.0)
    return alphas[scores.index(min(scores))]
