# verdict: wrong
# line: 36
# why: map() is lazy and nobody reads it, so the output weights' update never runs.
from random import Random
from math import exp

# functional pure Python, second attempt (mutable lists inside)
rnd = Random(214)

def logistic(z):
    return 1 / (1 + exp(-z))

def dot(u, v):
    return sum(a * b for a, b in zip(u, v))

class Neuron:
    def __init__(self, n):
        self.w = [rnd.uniform(-1, 1) for _ in range(n)]
    def fire(self, x):
        self.x = x
        self.a = logistic(dot(self.w, x))
        return self.a
    def learn(self, delta, rate):
        self.w = [w - rate * delta * xi for w, xi in zip(self.w, self.x)]

hidden = [Neuron(3) for _ in range(4)]
outputs = [Neuron(4)]
samples = [((0, 0, 1), (0,)), ((0, 1, 1), (1,)), ((1, 0, 1), (1,)), ((1, 1, 1), (0,))]

for epoch in range(1500):
    for x, t in samples:
        h = [n.fire(x) for n in hidden]
        o = [n.fire(h) for n in outputs]
        d_o = [(a - b) * a * (1 - a) for a, b in zip(o, t)]
        d_h = [sum(d * n.w[j] for d, n in zip(d_o, outputs)) * h[j] * (1 - h[j]) for j in range(4)]
        map(lambda n, d: n.learn(d, 0.8), outputs, d_o)
        for n, d in zip(hidden, d_h):
            n.learn(d, 0.8)
print([round(outputs[0].fire([n.fire(x) for n in hidden]), 2) for x, _ in samples])
