# mistake: l1error-from-error-not-delta
# question: 09_hidden_size/final_error
# style: zipped reversed layers

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def run(X, synapses):
    signals = [X]
    for s in synapses:
        signals.append(np.reciprocal(1 + np.exp(-np.matmul(signals[-1], s))))
    return signals


def final_error(X, y, hidden_size, alpha, iterations, seed):
    synapses = list(initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        signals = run(X, synapses)
        miss = y - signals[-1]
        steps = []
        for signal_in, signal, synapse in reversed(list(zip(signals, signals[1:], synapses))):
            delta = miss * (signal - signal**2)
            steps.insert(0, alpha * np.matmul(signal_in.T, delta))
            miss = np.matmul(miss, synapse.T)
        synapses = [synapse + step for synapse, step in zip(synapses, steps)]
    return np.abs(run(X, synapses)[-1] - y).mean()
