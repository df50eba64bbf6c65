import numpy as np

def sig(x): return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, hidden_size)) - 1, 2 * np.random.random((hidden_size, outputs)) - 1

def learn(X, y, s0, s1, alpha, n):
    for _ in range(n):
        l1 = sig(X @ s0)
        l2 = sig(l1 @ s1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = (d2 @ s1.T) * l1 * (1 - l1)
        s1 = s1 - alpha * l1.T @ d2
        s0 = s0 - alpha * X.T @ d1
    return s0, s1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    learn(X, y, s0, s1, alpha, iterations)
    guess = sig(sig(X @ s0) @ s1)
    return np.mean(np.abs(guess - y))
