# verdict: right
import math
import random


class Layer:
    def __init__(self, numIn, numOut):
        self.numIn = numIn
        self.numOut = numOut
        self.w = [[random.gauss(0.0, 1.0) for i in range(numIn)] for o in range(numOut)]
        self.b = [0.0] * numOut
        self.out = [0.0] * numOut
        self.delta = [0.0] * numOut
        self.inp = None

    def forward(self, inp):
        self.inp = inp
        for o in range(self.numOut):
            acc = self.b[o]
            for i in range(self.numIn):
                acc += self.w[o][i] * inp[i]
            self.out[o] = 1.0 / (1.0 + math.exp(-acc))
        return self.out

    def update(self, eta):
        for o in range(self.numOut):
            for i in range(self.numIn):
                self.w[o][i] -= eta * self.delta[o] * self.inp[i]
            self.b[o] -= eta * self.delta[o]


class Net:
    def __init__(self, topology):
        self.layers = []
        for k in range(len(topology) - 1):
            self.layers.append(Layer(topology[k], topology[k + 1]))

    def feedForward(self, inp):
        for layer in self.layers:
            inp = layer.forward(inp)
        return inp

    def backProp(self, target, eta):
        last = self.layers[-1]
        for o in range(last.numOut):
            last.delta[o] = (last.out[o] - target[o]) * last.out[o] * (1.0 - last.out[o])
        for k in range(len(self.layers) - 2, -1, -1):
            cur = self.layers[k]
            nxt = self.layers[k + 1]
            for j in range(cur.numOut):
                s = 0.0
                for o in range(nxt.numOut):
                    s += nxt.w[o][j] * nxt.delta[o]
                cur.delta[j] = s * cur.out[j] * (1.0 - cur.out[j])
        for layer in self.layers:
            layer.update(eta)


random.seed(12)
net = Net([2, 4, 2])
samples = [([a, b], [a ^ b, a & b]) for a in (0, 1) for b in (0, 1)]
for pass_ in range(4000):
    for in_, out_ in samples:
        net.feedForward(in_)
        net.backProp(out_, 0.5)
for in_, out_ in samples:
    print(in_, "->", ["%.2f" % v for v in net.feedForward(in_)], "want", out_)
