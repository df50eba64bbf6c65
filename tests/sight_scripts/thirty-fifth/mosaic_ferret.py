# verdict: right
import math
import random

# AdaGrad, because the inputs have very different sizes
rng = random.Random(15)

data = []
for _ in range(50):
    a = rng.uniform(0, 1)
    b = rng.uniform(0, 0.1)
    data.append(((a, b), 1.0 if a + 10 * b > 1 else 0.0))


class Param:
    __slots__ = ("value", "grad", "seen")

    def __init__(self, value):
        self.value = value
        self.grad = 0.0
        self.seen = 0.0


HID = 5
W = [[Param(rng.gauss(0, 1)) for _ in range(2)] for _ in range(HID)]
B = [Param(0.0) for _ in range(HID)]
U = [Param(rng.gauss(0, 1)) for _ in range(HID)]
C = Param(0.0)
everything = [p for row in W for p in row] + B + U + [C]


def forward(x):
    h = []
    for row, bias in zip(W, B):
        h.append(math.tanh(row[0].value * x[0] + row[1].value * x[1] + bias.value))
    z = C.value + sum(u.value * v for u, v in zip(U, h))
    return h, 1.0 / (1.0 + math.exp(-z))


for epoch in range(200):
    for p in everything:
        p.grad = 0.0
    loss = 0.0
    for x, t in data:
        h, y = forward(x)
        loss -= t * math.log(y) + (1 - t) * math.log(1 - y)
        d = (y - t) / len(data)
        C.grad += d
        for j in range(HID):
            U[j].grad += d * h[j]
            dh = d * U[j].value * (1 - h[j] ** 2)
            B[j].grad += dh
            for i in range(2):
                W[j][i].grad += dh * x[i]
    for p in everything:
        p.seen += p.grad ** 2
        p.value -= 0.2 * p.grad / (math.sqrt(p.seen) + 1e-8)
    if epoch % 40 == 0:
        print(epoch, loss / len(data))
