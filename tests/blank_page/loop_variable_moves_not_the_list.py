# verdict: wrong
# first wrong: update
# line: 33
# mistake: -
# why: w = w - ... binds the loop variable anew, the list keeps its old matrices

import numpy as np

class DeepNet:
    def __init__(self, sizes):
        rs = np.random.RandomState(2)
        self.weights = [rs.uniform(-1, 1, s) for s in zip(sizes[:-1], sizes[1:])]

    def forward(self, X):
        acts = [X]
        for w in self.weights:
            acts.append(1 / (1 + np.exp(-acts[-1].dot(w))))
        return acts

    def backprop(self, X, y):
        acts = self.forward(X)
        delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
        grads = []
        for k in range(len(self.weights) - 1, -1, -1):
            grads.insert(0, acts[k].T.dot(delta))
            delta = delta.dot(self.weights[k].T) * acts[k] * (1 - acts[k])
        return acts, grads

    def train(self, X, y, lr=0.5, n=10000):
        for t in range(n):
            acts, grads = self.backprop(X, y)
            for w, g in zip(self.weights, grads):
                w = w - lr * g
            if t % 2000 == 0:
                print(t, np.mean((acts[-1] - y) ** 2))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
DeepNet([3, 4, 4, 1]).train(X, y)
