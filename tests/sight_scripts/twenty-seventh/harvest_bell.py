# verdict: wrong
# line: 30
import numpy as np

class Network:
    def __init__(self, *sizes):
        self.rng = np.random.default_rng(2)
        self.theta = []
        for n, m in zip(sizes, sizes[1:]):
            self.theta += [self.rng.normal(0, n ** -0.5, (n, m)), np.zeros((1, m))]
        self.speed = [0 * t for t in self.theta]

    def __call__(self, x):
        self.h = [x]
        for k in range(0, len(self.theta), 2):
            self.h.append(1 / (1 + np.exp(-(self.h[-1] @ self.theta[k] + self.theta[k + 1]))))
        return self.h[-1]

    def gradients(self, y):
        delta = (self.h[-1] - y) / len(y)
        found = []
        for k in range(len(self.theta) - 2, -1, -2):
            a = self.h[k // 2]
            found = [a.T @ delta, delta.sum(0, keepdims=True)] + found
            delta = delta @ self.theta[k].T * a * (1 - a)
        return found

    def improve(self, y, rate=0.6, inertia=0.5):
        for i, g in enumerate(self.gradients(y)):
            self.speed[i] = rate * g - inertia * self.speed[i]
            self.theta[i] -= self.speed[i]

net = Network(4, 9, 1)
yields = net.rng.uniform(0, 1, (70, 4))
good = (yields @ np.array([1.0, -1.0, 2.0, 0.5]) > 1.2)[:, None].astype(float)
for year in range(1500):
    out = net(yields)
    net.improve(good)
    if year % 300 == 0:
        print(year, ((out > 0.5) == good).mean())
