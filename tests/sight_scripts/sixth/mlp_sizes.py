# verdict: wrong
# line: 23
# why: The update loop runs over len(w)-1 matrices, so the last one never learns.
import numpy as np


class MLP:
    def __init__(self, *sizes):
        rng = np.random.RandomState(0)
        self.w = [rng.uniform(-1, 1, (sizes[i], sizes[i + 1])) for i in range(len(sizes) - 1)]

    def run(self, x):
        acts = [x]
        for w in self.w:
            acts.append(1 / (1 + np.exp(-acts[-1].dot(w))))
        return acts

    def train(self, x, t, lr):
        acts = self.run(x)
        deltas = [(t - acts[-1]) * acts[-1] * (1 - acts[-1])]
        for i in range(len(self.w) - 1, 0, -1):
            deltas.insert(0, deltas[0].dot(self.w[i].T) * acts[i] * (1 - acts[i]))
        for i in range(len(self.w) - 1):
            self.w[i] += lr * acts[i].T.dot(deltas[i])
        return np.mean((t - acts[-1]) ** 2)


if __name__ == "__main__":
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    t = np.array([[0], [1], [1], [0]])
    net = MLP(3, 6, 4, 1)
    for e in range(1000):
        c = net.train(x, t, 1.0)
        if e % 250 == 0:
            print(e, c)
    print(net.run(x)[-1])
