import random
import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    random.seed(seed)
    w0 = 2 * np.random.random((inputs, hidden_size)) - 1
    w1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return w0, w1

def sig(x):
    return 1 / (1 + np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    w0, w1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    while iterations:
        h = sig(X.dot(w0))
        o = sig(h.dot(w1))
        delta = (o - y) * o * (1 - o)
        back = delta.dot(w1.T) * h * (1 - h)
        w1 = w1 - alpha * h.T.dot(delta)
        w0 = w0 - alpha * X.T.dot(back)
        iterations -= 1
    return abs(sig(sig(X.dot(w0)).dot(w1)) - y).mean()
