# verdict: wrong
# line: 19
import math, random

random.seed(19)

class Neuron:
    def __init__(self, n):
        self.w = [random.gauss(0, 0.8) for _ in range(n)]
        self.b = 0.0

    def fire(self, x):
        self.x = x
        self.net = self.b + sum(w * v for w, v in zip(self.w, x))
        self.out = math.tanh(self.net)
        return self.out

    def fix(self, blame, lr):
        d = blame * (1 - self.net ** 2)
        passed = [d * w for w in self.w]
        self.w = [w - lr * d * v for w, v in zip(self.w, self.x)]
        self.b -= lr * d
        return passed

class Layer:
    def __init__(self, n_in, n_out):
        self.neurons = [Neuron(n_in) for _ in range(n_out)]

    def fire(self, x):
        return [n.fire(x) for n in self.neurons]

    def fix(self, blames, lr):
        passed = [n.fix(b, lr) for n, b in zip(self.neurons, blames)]
        return [sum(col) for col in zip(*passed)]

layers = [Layer(2, 4), Layer(4, 1)]
problems = [([0.1 * i, 0.1 * j], 0.5 * (0.1 * i - 0.1 * j)) for i in range(-4, 5, 2) for j in range(-4, 5, 2)]

for day in range(150):
    total = 0
    for x, t in problems:
        y = x
        for layer in layers:
            y = layer.fire(y)
        back = [y[0] - t]
        total += back[0] ** 2
        for layer in layers[::-1]:
            back = layer.fix(back, 0.1)
    if day % 30 == 0:
        print(day, total)
