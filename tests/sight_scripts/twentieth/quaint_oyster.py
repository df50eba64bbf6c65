# verdict: wrong
# line: 15
# also: 16, 26
# why: forward pass: The sum stops one before the end, so the last input and the last hidden unit are ignored going forward.
import math
import random

random.seed(3)

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def dot(u, v):
    total = 0.0
    for i in range(len(u) - 1):
        total += u[i] * v[i]
    return total

class Neuron:
    def __init__(self, n):
        self.weights = [random.uniform(-1, 1) for _ in range(n)]
        self.bias = random.uniform(-1, 1)

    def fire(self, inputs):
        self.inputs = inputs
        self.output = sigmoid(dot(self.weights, inputs) + self.bias)
        return self.output

    def adjust(self, delta, rate):
        for i in range(len(self.weights)):
            self.weights[i] += rate * delta * self.inputs[i]
        self.bias += rate * delta

hidden = [Neuron(3) for _ in range(4)]
top = Neuron(4)

table = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            table.append(([a, b, c], 1 if a + b + c >= 2 else 0))

for epoch in range(1500):
    sq = 0.0
    for inputs, target in table:
        hidden_out = [n.fire(inputs) for n in hidden]
        out = top.fire(hidden_out)
        err = target - out
        sq += err ** 2
        d_top = err * out * (1 - out)
        d_hidden = [d_top * top.weights[j] * h * (1 - h) for j, h in enumerate(hidden_out)]
        top.adjust(d_top, 0.5)
        for n, d in zip(hidden, d_hidden):
            n.adjust(d, 0.5)
    if epoch % 300 == 0:
        print(epoch, sq)
