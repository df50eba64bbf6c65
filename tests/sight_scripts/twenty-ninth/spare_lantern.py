# verdict: wrong
# line: 31
# also: 33
import math
import random

random.seed(27)

class Unit:
    def __init__(self, n):
        self.w = [random.gauss(0, 0.5) for _ in range(n)]
        self.b = 0.0

    def out(self, x):
        return math.tanh(sum(a * b for a, b in zip(self.w, x)) + self.b)

    def move(self, g, x):
        for i in range(len(x)):
            self.w[i] -= g * x[i]
        self.b -= g

inputs = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(30)]
answers = [0.8 if a > b else -0.8 for a, b in inputs]
hidden = [Unit(2) for _ in range(4)]
last = Unit(4)

def net(x):
    h = [u.out(x) for u in hidden]
    return h, last.out(h)

samples = zip(inputs, answers)
for epoch in range(100):
    for x, t in samples:
        h, y = net(x)
        g = 0.1 * (y - t) * (1 - y * y)
        back = [g * w * (1 - v * v) for w, v in zip(last.w, h)]
        last.move(g, h)
        for u, b in zip(hidden, back):
            u.move(b, x)
    if epoch % 20 == 0:
        print(epoch, sum((net(x)[1] - t) ** 2 for x, t in zip(inputs, answers)))
print(sum((net(x)[1] > 0) == (t > 0) for x, t in zip(inputs, answers)), "of 30")
