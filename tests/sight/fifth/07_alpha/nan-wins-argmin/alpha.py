import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        l2_error = l2 - y
        if j % report_every == 0: errors.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * l2 * (1 - l2)
        l1_delta = l2_delta.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_0 = synapse_0 - alpha * X.T.dot(l1_delta)
        synapse_1 = synapse_1 - alpha * l1.T.dot(l2_delta)
    return synapse_0, synapse_1, np.array(errors)

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    final_errors = []
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1000)
        l2 = sigmoid(sigmoid(X.dot(s0)).dot(s1))
        final_errors.append(np.mean(np.abs(l2 - y)))
    return alphas[np.argmin(final_errors)]
