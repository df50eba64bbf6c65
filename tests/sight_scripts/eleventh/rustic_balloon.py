# verdict: wrong
# line: 26
# also: 25
# why: the bias steps are worked out but never taken off the biases
import numpy as np

class Perzeptron:
    def __init__(self, schichten, saat):
        r = np.random.RandomState(saat)
        self.G = [r.randn(a, b) for a, b in zip(schichten, schichten[1:])]
        self.B = [r.randn(b) for b in schichten[1:]]

    def rechne(self, x):
        self.A = [np.asarray(x, float)]
        for g, b in zip(self.G, self.B):
            self.A.append(1 / (1 + np.exp(-(self.A[-1] @ g + b))))
        return self.A[-1]

    def lerne(self, x, y, alpha):
        fehler = self.rechne(x) - y
        for k in range(len(self.G) - 1, -1, -1):
            delta = fehler * self.A[k + 1] * (1 - self.A[k + 1])
            fehler = delta @ self.G[k].T
            dG = alpha * self.A[k].T @ delta
            dB = alpha * delta.sum(axis=0)
            self.G[k] = self.G[k] - dG

x = [[0, 0], [0, 1], [1, 0], [1, 1]]
y = np.array([[1], [0], [0], [1]])
p = Perzeptron([2, 3, 1], 12)
for i in range(1500):
    p.lerne(x, y, 1.0)
    if i % 500 == 0:
        print(i, np.abs(p.rechne(x) - y).max())
print(p.rechne(x).T.round(2))
