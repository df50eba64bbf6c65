# verdict: wrong
# line: 44
# why: plain Python, hidden error keeps only the last output's share
from math import exp
from random import Random

r = Random(2)


class Neuron:
    def __init__(self, n):
        self.w = [r.gauss(0, 0.8) for _ in range(n)]
        self.bias = r.gauss(0, 0.8)
        self.out = 0.0
        self.delta = 0.0

    def fire(self, values):
        self.values = values
        self.out = 1 / (1 + exp(-(self.bias + sum(a * b for a, b in zip(self.w, values)))))
        return self.out

    def adjust(self, rate):
        for i, v in enumerate(self.values):
            self.w[i] -= rate * self.delta * v
        self.bias -= rate * self.delta


hidden = [Neuron(2) for _ in range(4)]
output = [Neuron(4) for _ in range(3)]
points = [(r.random(), r.random()) for _ in range(30)]
goal = [(float(x > 0.5), float(y > 0.5), float(x + y > 1)) for x, y in points]

for epoch in range(300):
    loss = 0.0
    for p, g in zip(points, goal):
        middle = [n.fire(p) for n in hidden]
        result = [n.fire(middle) for n in output]
        for n, t in zip(output, g):
            n.delta = (n.out - t) * n.out * (1 - n.out)
            loss += 0.5 * (n.out - t) ** 2
        for j, n in enumerate(hidden):
            back = 0.0
            for o in output:
                back = o.delta * o.w[j]
            n.delta = back * n.out * (1 - n.out)
        for n in hidden + output:
            n.adjust(0.4)
    if epoch % 60 == 0:
        print(epoch, round(loss, 4))
