import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    cards = np.random.rand(cut + hidden_size * outputs) * 2 - 1
    return cards[:cut].reshape(inputs, hidden_size), cards[cut:].reshape(hidden_size, outputs)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    squash = lambda z: 1 / (1 + np.exp(-z))
    s0, s1 = initial_weights(len(X[0]), hidden_size, len(y[0]), seed)
    step = 0
    while True:
        l1 = squash(X.dot(s0))
        l2 = squash(l1.dot(s1))
        if step == iterations:
            return np.sum(np.abs(l2 - y)) / y.size
        d2 = (l2 - y) * (l2 - l2 * l2)
        d1 = d2.dot(s1.T) * (l1 - l1 * l1)
        s0 = s0 - alpha * X.T.dot(d1)
        s1 = s1 - alpha * l1.T.dot(d2)
        step += 1
