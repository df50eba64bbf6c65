# verdict: wrong
# first wrong: hidden_delta
# line: 28|29
# mistake: l1error-uses-updated-weights
# why: each matrix is moved first and the delta then goes back through the moved matrix

import numpy as np

class Stack:
    def __init__(self, sizes, rate):
        self.rate = rate
        self.mats = []
        for a, b in zip(sizes, sizes[1:]):
            self.mats.append(np.random.uniform(-1, 1, (a, b)))

    def run(self, X):
        acts = [np.asarray(X, float)]
        for m in self.mats:
            acts.append(1 / (1 + np.exp(-acts[-1] @ m)))
        return acts

    def learn(self, X, y):
        acts = self.run(X)
        out = acts[-1]
        delta = (y - out) * out * (1 - out)
        for i in range(len(self.mats) - 1, -1, -1):
            a = acts[i]
            self.mats[i] = self.mats[i] + self.rate * a.T @ delta
            delta = (delta @ self.mats[i].T) * a * (1 - a)
        return np.abs(y - out).mean()

np.random.seed(5)
s = Stack([3, 5, 4, 1], rate=4.0)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
y = np.array([[0], [1], [1], [0]])
for k in range(15000):
    e = s.learn(X, y)
    if k % 3000 == 0:
        print(k, e)
