# verdict: right
import numpy as np
class Trainer:
    def __init__(self, sizes, rate=0.2, mu=0.7):
        self.theta = [np.random.normal(0, 0.7, (o, i + 1)) for i, o in zip(sizes, sizes[1:])]
        self.speed = [0 * w for w in self.theta]
        self.rate, self.mu = rate, mu
    def forward(self, x):
        self.trace = [x]
        for w in self.theta:
            x = np.tanh(w[:, :-1] @ x + w[:, -1])
            self.trace.append(x)
        return x
    def gradient(self, x, t):
        d = (self.forward(x) - t) * (1 - self.trace[-1] ** 2)
        g = []
        for w, a in zip(self.theta[::-1], self.trace[-2::-1]):
            g.insert(0, np.outer(d, np.append(a, 1)))
            d = (w[:, :-1].T @ d) * (1 - a * a)
        return g
    def step(self, g):
        for w, s, k in zip(self.theta, self.speed, g):
            s *= self.mu
            s -= self.rate * (1 - self.mu) * k
            w += s
net = Trainer([2, 5, 3, 1])
xs = np.array([[.1, .2], [.9, .1], [.3, .8], [.7, .7]]); ts = np.array([-.5, .5, .5, -.5])
for epoch in range(500):
    for x, t in zip(xs, ts):
        g = net.gradient(x, t)
        net.step(g)
print([net.forward(x) for x in xs])
