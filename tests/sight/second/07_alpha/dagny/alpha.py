import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w0, w1 = synapse_0 + 0, synapse_1 + 0
    errors = ()
    countdown = 0
    while iterations > 0:
        h = sigmoid(X.dot(w0))
        o = sigmoid(h.dot(w1))
        if countdown == 0:
            errors += (float(abs(o - y).mean()),)
            countdown = report_every
        countdown -= 1
        delta_o = (o - y) * o * (1 - o)
        delta_h = delta_o.dot(w1.T) * h * (1 - h)
        w0 -= alpha * X.T.dot(delta_h)
        w1 -= alpha * h.T.dot(delta_o)
        iterations -= 1
    return w0, w1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    table = []
    for place, alpha in enumerate(alphas):
        w0, w1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 10**9)
        error = abs(sigmoid(sigmoid(X.dot(w0)).dot(w1)) - y).mean()
        table.append((np.isnan(error), error, place, alpha))
    table.sort(key=lambda row: (row[0], 0 if row[0] else row[1], row[2]))
    return table[0][3]
