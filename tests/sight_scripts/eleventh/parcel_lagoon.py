# verdict: right
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

class Model:
    alpha = 0.6

    def __init__(self):
        self._rng = np.random.RandomState(1999)
        self.syn = [self._rng.rand(3, 4) * 2 - 1, self._rng.rand(4, 1) * 2 - 1]

    @property
    def error(self):
        return np.mean(np.abs(self(self.X) - self.y))

    def __call__(self, x):
        self.l = [x]
        for s in self.syn:
            self.l.append(sigmoid(self.l[-1] @ s))
        return self.l[-1]

    def fit(self, X, y, times):
        self.X, self.y = X, y
        for _ in range(times):
            self.step()
            if _ % 500 == 0:
                print(_, self.error)
        return self

    def step(self):
        self(self.X)
        l0, l1, l2 = self.l
        d2 = (self.y - l2) * l2 * (1 - l2)
        d1 = (d2 @ self.syn[1].T) * l1 * (1 - l1)
        for s, change in zip(self.syn, (l0.T @ d1, l1.T @ d2)):
            s += self.alpha * change

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [1]])
print(Model().fit(X, y, 2000)(X).round(2).ravel())
