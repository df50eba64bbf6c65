# verdict: right
import random, math

class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-.8, .8) for _ in range(n)]
        self.bias = random.uniform(-.8, .8)
        self.value = 0.0
        self.delta = 0.0

    def fire(self, inputs):
        self.inputs = inputs
        net = self.bias
        for a, b in zip(self.w, inputs):
            net += a * b
        self.value = math.tanh(net)
        return self.value

    def slope(self):
        return 1.0 - self.value * self.value

    def adjust(self, rate):
        for i in range(len(self.w)):
            self.w[i] -= rate * self.delta * self.inputs[i]
        self.bias -= rate * self.delta

class Net:
    def __init__(self):
        self.hidden = [Neuron(2) for _ in range(5)]
        self.last = Neuron(5)

    def run(self, x):
        return self.last.fire([h.fire(x) for h in self.hidden])

    def teach(self, x, t, rate):
        o = self.run(x)
        self.last.delta = (o - t) * self.last.slope()
        for i, h in enumerate(self.hidden):
            h.delta = self.last.delta * self.last.w[i] * h.slope()
        self.last.adjust(rate)
        for h in self.hidden:
            h.adjust(rate)
        return (o - t) ** 2

net = Net()
table = [([-1, -1], -1), ([-1, 1], 1), ([1, -1], 1), ([1, 1], -1)]
for epoch in range(1000):
    err = 0
    for x, t in table:
        err += net.teach(x, t, 0.1)
    if epoch % 250 == 0:
        print(epoch, round(err, 4))
