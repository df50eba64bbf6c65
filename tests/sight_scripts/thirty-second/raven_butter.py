# verdict: wrong
# line: 26
import random, math
class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n)]
        self.b = random.uniform(-1, 1)
    def fire(self, xs):
        self.xs = xs
        self.out = 1 / (1 + math.exp(-(sum(w * x for w, x in zip(self.w, xs)) + self.b)))
        return self.out
    def update(self, lr):
        self.w = [w - lr * self.delta * x for w, x in zip(self.w, self.xs)]
        self.b -= lr * self.delta
random.seed(21)
hidden = [Neuron(2) for _ in range(4)]
outs = [Neuron(4) for _ in range(2)]
data = [([0.1, 0.9], [1, 0]), ([0.8, 0.3], [0, 1]), ([0.5, 0.5], [1, 1]), ([0.9, 0.9], [0, 0]), ([0.2, 0.1], [0, 1])]
for epoch in range(1500):
    for x, t in data:
        h = [n.fire(x) for n in hidden]
        o = [n.fire(h) for n in outs]
        for n, tk in zip(outs, t):
            n.delta = (n.out - tk) * n.out * (1 - n.out)
        for j, n in enumerate(hidden):
            n.delta = sum(k.delta * k.w[j] for k in outs[:1]) * n.out * (1 - n.out)
        for n in hidden + outs:
            n.update(0.5)
for x, t in data:
    h = [n.fire(x) for n in hidden]
    print(t, [round(n.fire(h), 2) for n in outs])
