import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w1 = np.random.random_sample((inputs, hidden_size)) * 2 - 1
    w2 = np.random.random_sample((hidden_size, outputs)) * 2 - 1
    return w1, w2

def predict(X, w1, w2):
    a1 = 1 / (1 + np.exp(-np.dot(X, w1)))
    a2 = 1 / (1 + np.exp(-np.dot(a1, w2)))
    return a1, a2

def final_error(X, y, hidden_size, alpha, iterations, seed):
    w1, w2 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for i in range(1, iterations):
        a1, a2 = predict(X, w1, w2)
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = np.dot(d2, w2.T) * a1 * (1 - a1)
        w2 -= alpha * np.dot(a1.T, d2)
        w1 -= alpha * np.dot(X.T, d1)
    a1, a2 = predict(X, w1, w2)
    return np.abs(a2 - y).mean()
