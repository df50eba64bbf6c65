# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: any number of layers kept in two lists, biases included, deltas collected from the back
import numpy as np


class Network:
    """A feed-forward net of any depth. Sizes e.g. [2, 4, 1]."""

    def __init__(self, sizes, rate=1.0, seed=None):
        rng = np.random.default_rng(seed)
        self.rate = rate
        self.weights = [rng.normal(size=(a, b)) for a, b in zip(sizes[:-1], sizes[1:])]
        self.biases = [rng.normal(size=b) for b in sizes[1:]]

    @staticmethod
    def act(z):
        return 1.0 / (1.0 + np.exp(-z))

    def forward(self, x):
        outs = [x]
        for w, b in zip(self.weights, self.biases):
            outs.append(self.act(outs[-1] @ w + b))
        return outs

    def learn(self, x, target):
        outs = self.forward(x)
        delta = (outs[-1] - target) * outs[-1] * (1 - outs[-1])
        deltas = [delta]
        for w, a in zip(self.weights[:0:-1], outs[-2:0:-1]):
            delta = (delta @ w.T) * a * (1 - a)
            deltas.insert(0, delta)
        for i, d in enumerate(deltas):
            self.weights[i] -= self.rate * outs[i].T @ d
            self.biases[i] -= self.rate * d.sum(axis=0)
        return np.mean(np.abs(outs[-1] - target))


if __name__ == "__main__":
    data = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
    labels = np.array([[0], [1], [1], [0]], dtype=float)
    net = Network([2, 4, 1], rate=1.5, seed=3)
    for n in range(20000):
        err = net.learn(data, labels)
        if n % 4000 == 0:
            print(f"{n:6d}  {err:.5f}")
    print(net.forward(data)[-1].round(3))
