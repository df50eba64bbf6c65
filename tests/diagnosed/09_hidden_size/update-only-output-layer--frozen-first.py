# mistake: update-only-output-layer
# question: 09_hidden_size/final_error
# style: reservoir style network

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Output:
    def __init__(self, synapse):
        self.synapse = synapse

    def guess(self, hidden):
        return 1 / (1 + np.exp(-hidden @ self.synapse))

    def learn(self, hidden, y, alpha):
        g = self.guess(hidden)
        self.synapse = self.synapse + alpha * hidden.T @ ((y - g) * g * (1 - g))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    hidden = 1 / (1 + np.exp(-X @ w))
    output = Output(v)
    for _ in range(iterations):
        output.learn(hidden, y, alpha)
    return np.abs(output.guess(hidden) - y).mean()
