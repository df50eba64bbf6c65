# verdict: right
import math, random

class Tiny:
    def __init__(self, n):
        r = random.Random(3)
        self.a = [r.gauss(0, 1) for _ in range(n)]
        self.b = [r.gauss(0, 1) for _ in range(n)]
        self.c = [r.gauss(0, 0.5) for _ in range(n)]
        self.d = 0.0

    def __call__(self, x):
        return sum(c * math.log(1 + math.exp(a * x + b)) for a, b, c in zip(self.a, self.b, self.c)) + self.d

    def teach(self, x, y, lr=0.02):
        z = [a * x + b for a, b in zip(self.a, self.b)]
        s = [math.log(1 + math.exp(q)) for q in z]
        e = sum(c * q for c, q in zip(self.c, s)) + self.d - y
        gz = [e * c / (1 + math.exp(-q)) for c, q in zip(self.c, z)]
        self.c = [c - lr * e * q for c, q in zip(self.c, s)]
        self.d -= lr * e
        self.a = [a - lr * g * x for a, g in zip(self.a, gz)]
        self.b = [b - lr * g for b, g in zip(self.b, gz)]
        return e * e

net = Tiny(5)
pts = [(i / 4, math.cos(i / 4)) for i in range(-8, 9)]
for epoch in range(500):
    random.shuffle(pts)
    mse = sum(net.teach(x, y) for x, y in pts) / len(pts)
    if epoch % 100 == 0:
        print(epoch, mse)
print(net(0.0))
