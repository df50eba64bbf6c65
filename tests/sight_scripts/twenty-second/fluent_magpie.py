# verdict: wrong
# line: 35
# why: alpha: the schedule should be 1 - k / n: here the rate is 0 in the second epoch and then negative
import numpy as np

rng = np.random.default_rng(317)


class Layer:
    def __init__(self, n, m, last=False):
        self.W = rng.normal(0, 1 / np.sqrt(n), (n, m))
        self.b = np.zeros(m)
        self.last = last

    def __call__(self, x):
        self.x = x
        z = x @ self.W + self.b
        self.a = 1 / (1 + np.exp(-np.clip(z, -500, 500))) if self.last else np.tanh(z)
        return self.a

    def back(self, g, lr):
        if not self.last:
            g = g * (1 - self.a ** 2)
        gx = g @ self.W.T
        self.W -= lr * self.x.T @ g
        self.b -= lr * g.sum(0)
        return gx


X = rng.uniform(-1, 1, (75, 2))
Y = ((X ** 2).sum(1, keepdims=True) < 0.6) * 1.0
l1, l2, l3 = Layer(2, 10), Layer(10, 10), Layer(10, 1, last=True)
n = 400
for k in range(n):
    lr = 0.5 * (1 - k)
    out = l3(l2(l1(X)))
    g = (out - Y) / len(X)
    l1.back(l2.back(l3.back(g, lr), lr), lr)
print("acc", np.mean((out > .5) == Y))
