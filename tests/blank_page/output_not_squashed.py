# verdict: wrong
# first wrong: forward
# line: 23
# mistake: forward-no-output-activation
# why: the output is the plain sum, but its error is scaled by a sigmoid's slope
import numpy as np

class Perceptron2:
    """2 layers, bias as vectors"""
    def __init__(self):
        rnd = np.random.RandomState(6)
        self.w1 = rnd.uniform(-1, 1, (2, 4)); self.b1 = rnd.uniform(-1, 1, 4)
        self.w2 = rnd.uniform(-1, 1, (4, 1)); self.b2 = rnd.uniform(-1, 1, 1)

    @staticmethod
    def sig(z): return 1 / (1 + np.exp(-z))

    @staticmethod
    def dsig(a): return a * (1 - a)

    def fwd(self, x):
        h = self.sig(x @ self.w1 + self.b1)
        y = h @ self.w2 + self.b2
        return h, y

    def fit(self, x, t, lr, n):
        for _ in range(n):
            h, y = self.fwd(x)
            gy = (y - t) * self.dsig(y)
            gh = gy @ self.w2.T * self.dsig(h)
            self.w2 -= lr * h.T @ gy; self.b2 -= lr * gy.sum(0)
            self.w1 -= lr * x.T @ gh; self.b1 -= lr * gh.sum(0)

p = Perceptron2()
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
t = np.array([[0], [1], [1], [0]])
p.fit(x, t, 0.05, 10000)
print(p.fwd(x)[1])
