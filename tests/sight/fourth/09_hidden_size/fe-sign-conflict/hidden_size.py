import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2*np.random.random((inputs,hidden_size)) - 1
    synapse_1 = 2*np.random.random((hidden_size,outputs)) - 1
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    A = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    B = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    f = lambda t: 1 / (1 + np.exp(-t))
    for _ in range(iterations):
        L1 = f(X @ A)
        L2 = f(L1 @ B)
        E = y - L2
        D2 = E * L2 * (1 - L2)
        D1 = D2 @ B.T * L1 * (1 - L1)
        B = B - alpha * L1.T @ D2
        A = A - alpha * X.T @ D1
    return np.abs(y - f(f(X @ A) @ B)).mean()
