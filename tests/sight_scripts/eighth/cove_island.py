# verdict: wrong
# line: 21
# why: The delta of the second hidden layer takes the slope of the first hidden layer (both have the same shape).
import numpy as np

class Deep:
    def __init__(self, seed):
        r = np.random.default_rng(seed)
        self.w1, self.b1 = r.normal(0, 1, (4, 5)), np.zeros(5)
        self.w2, self.b2 = r.normal(0, 1, (5, 5)), np.zeros(5)
        self.w3, self.b3 = r.normal(0, 1, (5, 1)), np.zeros(1)

    def go(self, x):
        self.h1 = np.tanh(x @ self.w1 + self.b1)
        self.h2 = np.tanh(self.h1 @ self.w2 + self.b2)
        return 1 / (1 + np.exp(-(self.h2 @ self.w3 + self.b3)))

    def learn(self, x, y, rate):
        out = self.go(x)
        d3 = (out - y) / len(x)
        d2 = d3 @ self.w3.T * (1 - self.h1 ** 2)
        d1 = d2 @ self.w2.T * (1 - self.h1 ** 2)
        for w, b, a, d in ((self.w1, self.b1, x, d1), (self.w2, self.b2, self.h1, d2), (self.w3, self.b3, self.h2, d3)):
            w -= rate * a.T @ d
            b -= rate * d.sum(axis=0)
        return -np.mean(y * np.log(out) + (1 - y) * np.log(1 - out))

r = np.random.default_rng(0)
x = r.choice([0., 1.], (14, 4))
y = (x.sum(axis=1, keepdims=True) >= 2).astype(float)
n = Deep(318)
for i in range(800):
    cost = n.learn(x, y, 0.3)
print("cost", cost.round(4))
