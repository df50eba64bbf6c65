# verdict: wrong
# line: 40
# also: 41
# why: hidden delta: the output neuron learns before its weights are used for the deltas of the hidden neurons
import math
import random

random.seed(2)

class Unit:
    def __init__(self, n):
        self.w = [random.uniform(-2, 2) for _ in range(n)]
        self.b = [random.uniform(-2, 2)]

    def out(self, x):
        self.x = x
        z = self.b[0]
        for wi, xi in zip(self.w, x):
            z += wi * xi
        self.y = 1.0 / (1.0 + math.exp(-z))
        return self.y

    def adjust(self, delta, eta):
        for i in range(len(self.w)):
            self.w[i] -= eta * delta * self.x[i]
        self.b[0] -= eta * delta


class Net:
    def __init__(self, n_in, n_hid):
        self.hidden = [Unit(n_in) for _ in range(n_hid)]
        self.out = Unit(n_hid)

    def feed(self, x):
        return self.out.out([u.out(x) for u in self.hidden])

    def train(self, x, t, eta):
        y = self.feed(x)
        d = (y - t) * y * (1 - y)
        self.out.adjust(d, eta)
        for u, w in zip(self.hidden, self.out.w):
            u.adjust(d * w * u.y * (1 - u.y), eta)
        return (y - t) ** 2


net = Net(2, 3)
cases = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
for epoch in range(5001):
    err = 0
    for x, t in cases:
        err += net.train(x, t, 0.9)
    if epoch % 1000 == 0:
        print(epoch, err)

for x, t in cases:
    print(x, t, "%.3f" % net.feed(x))
