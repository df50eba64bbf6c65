# verdict: right
import math
import random

# ported from my Java version

class Network:
    def __init__(self, nIn, nHid, nOut):
        random.seed(3)
        self.nIn = nIn
        self.nHid = nHid
        self.nOut = nOut
        self.wIH = []
        for i in range(nIn + 1):          # +1: bias
            row = []
            for j in range(nHid):
                row.append(random.uniform(-0.5, 0.5))
            self.wIH.append(row)
        self.wHO = []
        for j in range(nHid + 1):
            row = []
            for k in range(nOut):
                row.append(random.uniform(-0.5, 0.5))
            self.wHO.append(row)

    def feedForward(self, inputs):
        self.inp = list(inputs) + [1.0]
        self.hid = []
        for j in range(self.nHid):
            total = 0.0
            for i in range(self.nIn + 1):
                total += self.inp[i] * self.wIH[i][j]
            self.hid.append(math.tanh(total))
        self.hid.append(1.0)
        self.out = []
        for k in range(self.nOut):
            total = 0.0
            for j in range(self.nHid + 1):
                total += self.hid[j] * self.wHO[j][k]
            self.out.append(math.tanh(total))
        return self.out

    def backPropagate(self, targets, rate):
        outDeltas = [0.0] * self.nOut
        for k in range(self.nOut):
            err = targets[k] - self.out[k]
            outDeltas[k] = err * (1.0 - self.out[k] * self.out[k])
        hidDeltas = [0.0] * self.nHid
        for j in range(self.nHid):
            err = 0.0
            for k in range(self.nOut):
                err += outDeltas[k] * self.wHO[j][k]
            hidDeltas[j] = err * (1.0 - self.hid[j] * self.hid[j])
        for j in range(self.nHid + 1):
            for k in range(self.nOut):
                self.wHO[j][k] += rate * outDeltas[k] * self.hid[j]
        for i in range(self.nIn + 1):
            for j in range(self.nHid):
                self.wIH[i][j] += rate * hidDeltas[j] * self.inp[i]
        return sum((targets[k] - self.out[k]) ** 2 for k in range(self.nOut)) / 2


# a half adder: (sum, carry), coded as -1/+1
table = [
    ([-1, -1], [-0.9, -0.9]),
    ([-1, 1], [0.9, -0.9]),
    ([1, -1], [0.9, -0.9]),
    ([1, 1], [-0.9, 0.9]),
]

net = Network(2, 4, 2)
for epoch in range(1500):
    total = 0.0
    for inputs, targets in table:
        net.feedForward(inputs)
        total += net.backPropagate(targets, 0.1)
    if epoch % 300 == 0:
        print("epoch", epoch, "error", round(total, 6))

for inputs, targets in table:
    print(inputs, [round(o, 2) for o in net.feedForward(inputs)], targets)
