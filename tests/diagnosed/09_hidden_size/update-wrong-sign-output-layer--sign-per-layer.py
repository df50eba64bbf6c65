# mistake: update-wrong-sign-output-layer
# question: 09_hidden_size/final_error
# style: signs in list

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def signals(X, synapses):
    out = [X]
    for synapse in synapses:
        out.append(np.reciprocal(1 + np.exp(-out[-1] @ synapse)))
    return out


def final_error(X, y, hidden_size, alpha, iterations, seed):
    synapses = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        X, h, o = signals(X, synapses)
        d = (y - o) * (o - o**2)
        e = d @ synapses[1].T * (h - h**2)
        synapses = [synapses[0] + alpha * X.T @ e, synapses[1] - alpha * h.T @ d]
    return np.mean(np.abs(signals(X, synapses)[-1] - y))
