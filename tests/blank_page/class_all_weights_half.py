# verdict: wrong
# first wrong: init
# line: 12
# mistake: init-constant
# why: all weights start at one half, so the hidden units stay copies of each other

import numpy as np

class Net:
    def __init__(self, *layers):
        # start everything in the middle
        self.w = [np.full((a, b), 0.5) for a, b in zip(layers, layers[1:])]

    def forward(self, X):
        out = [X]
        for w in self.w:
            out.append(1 / (1 + np.exp(-out[-1].dot(w))))
        return out

    def train(self, X, y, n):
        for k in range(n):
            out = self.forward(X)
            delta = (y - out[-1]) * out[-1] * (1 - out[-1])
            steps = []
            for i in (1, 0):
                steps.append((i, out[i].T.dot(delta)))
                delta = delta.dot(self.w[i].T) * out[i] * (1 - out[i])
            for i, s in steps:
                self.w[i] += 0.5 * s
            if k % 5000 == 0:
                print(k, np.abs(y - out[-1]).mean())

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
Net(3, 4, 1).train(X, y, 20000)
