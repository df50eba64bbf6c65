# verdict: right
import math
import random

random.seed(5)


class Neuron:
    def __init__(self, n):
        self.w = [random.gauss(0, 0.5) for _ in range(n + 1)]   # last one: bias
        self.v = [0.0] * (n + 1)

    def total(self, x):
        return sum(a * b for a, b in zip(self.w, x)) + self.w[-1]

    def move(self, delta, x, lr=0.02, mu=0.8):
        for i, xi in enumerate(list(x) + [1.0]):
            self.v[i] = mu * self.v[i] - lr * delta * xi
            self.w[i] += self.v[i]


def blob(cx, cy, c):
    return [((random.gauss(cx, 0.5), random.gauss(cy, 0.5)), c) for _ in range(20)]


rows = blob(1, 1, 0) + blob(-1, 1, 1) + blob(0, -1, 2)
hidden = [Neuron(2) for _ in range(5)]
output = [Neuron(5) for _ in range(3)]


def forward(x):
    h = [math.tanh(n.total(x)) for n in hidden]
    z = [n.total(h) for n in output]
    top = max(z)
    e = [math.exp(v - top) for v in z]
    return h, [v / sum(e) for v in e]


for epoch in range(40):
    random.shuffle(rows)
    for x, c in rows:
        h, p = forward(x)
        d_out = [p[k] - (1.0 if k == c else 0.0) for k in range(3)]
        d_hid = [(1 - h[j] ** 2) * sum(d_out[k] * output[k].w[j] for k in range(3)) for j in range(5)]
        for n, d in zip(output, d_out):
            n.move(d, h)
        for n, d in zip(hidden, d_hid):
            n.move(d, x)
print("right:", sum(forward(x)[1][c] == max(forward(x)[1]) for x, c in rows), "of", len(rows))
