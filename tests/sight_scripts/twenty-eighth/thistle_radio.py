# verdict: wrong
# line: 49
import math, random

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def sigmoid_derivative(x):
    return sigmoid(x) * (1 - sigmoid(x))

class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n)]
        self.b = random.uniform(-1, 1)
        self.sum = 0
        self.out = 0
        self.delta = 0

    def fire(self, inputs):
        self.inputs = inputs
        self.sum = self.b
        for w, x in zip(self.w, inputs):
            self.sum += w * x
        self.out = sigmoid(self.sum)
        return self.out

    def learn(self, lr):
        for i in range(len(self.w)):
            self.w[i] += lr * self.delta * self.inputs[i]
        self.b += lr * self.delta

random.seed(12)
hidden = [Neuron(2) for _ in range(3)]
output = Neuron(3)

def forward(x):
    return output.fire([h.fire(x) for h in hidden])

samples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

for epoch in range(2000):
    total = 0
    for x, target in samples:
        out = forward(x)
        err = target - out
        total += err * err
        output.delta = err * sigmoid_derivative(output.sum)
        for i, h in enumerate(hidden):
            h.delta = output.delta * output.w[i] * sigmoid_derivative(h.out)
        output.learn(0.5)
        for h in hidden:
            h.learn(0.5)
    if epoch % 250 == 0:
        print(epoch, total)

for x, t in samples:
    print(x, t, round(forward(x), 3))
