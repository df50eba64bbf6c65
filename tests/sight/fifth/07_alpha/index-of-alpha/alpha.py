import numpy as np

def sigmoid(z): return 1 / (1 + np.exp(-z))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(0, iterations):
        A = sigmoid(X @ synapse_0)
        B = sigmoid(A @ synapse_1)
        if j % report_every == 0:
            errors.append(np.mean(np.abs(B - y)))
        dB = (B - y) * B * (1 - B)
        dA = dB @ synapse_1.T * A * (1 - A)
        synapse_0 = synapse_0 - alpha * X.T @ dA
        synapse_1 = synapse_1 - alpha * A.T @ dB
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    E = []
    for alpha in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        E.append(np.mean(np.abs(sigmoid(sigmoid(X @ a) @ b) - y)))
    return np.nanargmin(E)
