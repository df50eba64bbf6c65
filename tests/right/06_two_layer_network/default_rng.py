"""default_rng, a bound method as the function, list comprehensions for the plane."""
import numpy as np


class Kit:
    def draw(self, inputs, outputs, seed):
        rng = np.random.default_rng(seed)
        return 1 - 2 * rng.random((inputs, outputs))

    def mae(self, X, y, w):
        return np.abs(1 / (1 + np.exp(-(X @ w))) - y).mean()

    def plane(self, X, y, first, second):
        return np.array([[self.mae(X, y, np.array([[a], [b]])) for b in second] for a in first])

    @staticmethod
    def learn(X, y, synapse_0, iterations):
        j = 0
        while True:
            out = 1 / (1 + np.exp(-(X @ synapse_0)))
            synapse_0 = synapse_0 - X.T @ ((out - y) * out * (1 - out))
            j += 1
            if j == iterations:
                return synapse_0, out


kit = Kit()
initial_weights = kit.draw
train = Kit.learn
error_plane = kit.plane
