# verdict: wrong
# line: 33
# also: 35
# why: hidden delta reads the weight of the already corrected output neuron (object style, updates inside loop)
import math, random

class Node:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n + 1)]

    def out(self, x):
        self.x = x + [1.0]
        s = sum(wi * xi for wi, xi in zip(self.w, self.x))
        self.y = 1 / (1 + math.exp(-s))
        return self.y

    def adjust(self, delta, eta):
        self.delta = delta
        for i in range(len(self.w)):
            self.w[i] += eta * delta * self.x[i]

random.seed(99)
hidden = [Node(2) for i in range(3)]
final = Node(3)
table = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0}

def net(x):
    return final.out([h.out(list(x)) for h in hidden])

for rounds in range(3000):
    for x, t in table.items():
        y = net(x)
        final.adjust((t - y) * y * (1 - y), 0.9)
        for i, h in enumerate(hidden):
            h.adjust(final.delta * final.w[i] * h.y * (1 - h.y), 0.9)

for x in table:
    print(x, net(x))
