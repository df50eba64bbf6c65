# verdict: wrong
# line: 23
import random
import math


class Layer:
    def __init__(self, inputs, units):
        self.weights = [[random.uniform(-1, 1) for _ in range(inputs)] for _ in range(units)]
        self.biases = [random.uniform(-1, 1) for _ in range(units)]
        self.output = []
        self.delta = []

    def forward(self, x):
        self.x = x
        self.output = []
        for ws, b in zip(self.weights, self.biases):
            z = b + sum(w * v for w, v in zip(ws, x))
            self.output.append(1 / (1 + math.exp(-z)))
        return self.output

    def gradient(self, y):
        return 1 - y * y

    def backward(self, errors):
        self.delta = [e * self.gradient(y) for e, y in zip(errors, self.output)]
        return [sum(d * ws[i] for d, ws in zip(self.delta, self.weights)) for i in range(len(self.x))]

    def update(self, rate):
        for k, d in enumerate(self.delta):
            for i, v in enumerate(self.x):
                self.weights[k][i] -= rate * d * v
            self.biases[k] -= rate * d


random.seed(20)
# seven-segment display -> is the digit even?
segments = {0: "1110111", 1: "0010010", 2: "1011101", 3: "1011011", 4: "0111010",
            5: "1101011", 6: "1101111", 7: "1010010", 8: "1111111", 9: "1111011"}
examples = [([float(c) for c in s], 1.0 - d % 2) for d, s in segments.items()]

layers = [Layer(7, 4), Layer(4, 1)]
for epoch in range(400):
    loss = 0.0
    for x, t in examples:
        out = x
        for layer in layers:
            out = layer.forward(out)
        loss += (out[0] - t) ** 2
        errors = [out[0] - t]
        for layer in reversed(layers):
            errors = layer.backward(errors)
        for layer in layers:
            layer.update(0.2)
    if epoch % 80 == 0:
        print(epoch, round(loss, 4))
