# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each turn moves every network once, each one by its own alpha

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])


class Network:
    def __init__(self, alpha):
        rng = np.random.RandomState(1)
        self.alpha = alpha
        self.first, self.second = 2 * rng.rand(3, 4) - 1, 2 * rng.rand(4, 1) - 1

    def learn(self):
        hidden = 1 / (1 + np.exp(-X @ self.first))
        out = 1 / (1 + np.exp(-hidden @ self.second))
        out_delta = (out - y) * out * (1 - out)
        hidden_delta = out_delta @ self.second.T * hidden * (1 - hidden)
        self.second -= self.alpha * hidden.T @ out_delta
        self.first -= self.alpha * X.T @ hidden_delta
        return np.mean(np.abs(out - y))


networks = [Network(alpha) for alpha in (0.1, 1.0, 10.0)]
for turn in range(2000):
    misses = [each.learn() for each in networks]
print(misses)
