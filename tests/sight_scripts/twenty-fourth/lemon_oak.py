# verdict: right
import math
import random

random.seed(77)


class Layer:
    def __init__(self, n_in, n_out):
        self.w = [[random.uniform(-1, 1) / math.sqrt(n_in) for _ in range(n_in)] for _ in range(n_out)]
        self.b = [0.0 for _ in range(n_out)]

    def forward(self, x):
        self.x = x
        self.y = [math.tanh(sum(wi * xi for wi, xi in zip(row, x)) + b) for row, b in zip(self.w, self.b)]
        return self.y

    def backward(self, dy):
        self.d = [g * (1 - y * y) for g, y in zip(dy, self.y)]
        return [sum(self.d[k] * self.w[k][i] for k in range(len(self.d))) for i in range(len(self.x))]

    def learn(self, lr):
        for k, dk in enumerate(self.d):
            for i, xi in enumerate(self.x):
                self.w[k][i] -= lr * dk * xi
            self.b[k] -= lr * dk


layers = [Layer(2, 4), Layer(4, 1)]
data = [([-1, -1], [-1]), ([-1, 1], [1]), ([1, -1], [1]), ([1, 1], [-1])]

for epoch in range(1000):
    for x, t in data:
        a = x
        for layer in layers:
            a = layer.forward(a)
        grad = [ai - ti for ai, ti in zip(a, t)]
        for layer in reversed(layers):
            grad = layer.backward(grad)
        for layer in layers:
            layer.learn(0.1)

for x, t in data:
    print(x, t, round(layers[1].forward(layers[0].forward(x))[0], 3))
