# verdict: wrong
# line: 22
# also: 23
import math, random

class Scalar:
    """scalar with gradient"""
    def __init__(self, data, kids=(), op=''):
        self.data, self.grad, self.kids, self.op = data, 0.0, kids, op

    def __add__(self, other): return Scalar(self.data + other.data, (self, other), '+')
    def __mul__(self, other): return Scalar(self.data * other.data, (self, other), '*')
    def sigmoid(self): return Scalar(1 / (1 + math.exp(-self.data)), (self,), 's')
    def log(self): return Scalar(math.log(self.data), (self,), 'log')

    def push(self):
        if self.op == '+':
            for k in self.kids:
                k.grad += self.grad
        elif self.op == '*':
            a, b = self.kids
            a.grad = b.data * self.grad
            b.grad = a.data * self.grad
        elif self.op == 's':
            self.kids[0].grad += self.data * (1 - self.data) * self.grad
        elif self.op == 'log':
            self.kids[0].grad += self.grad / self.kids[0].data

def backward(out):
    topo, seen = [], set()
    def visit(s):
        if s not in seen:
            seen.add(s)
            for k in s.kids:
                visit(k)
            topo.append(s)
    visit(out)
    for s in topo:
        s.grad = 0.0
    out.grad = 1.0
    for s in reversed(topo):
        s.push()

random.seed(8)
W = [[Scalar(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
V = [Scalar(random.uniform(-1, 1)) for _ in range(4)]
params = [p for row in W for p in row] + V
one = Scalar(1.0)
cases = [(0.1, 0.9, 1), (0.8, 0.2, 1), (0.9, 0.8, 0), (0.2, 0.1, 0), (0.7, 0.9, 0), (0.0, 0.7, 1)]

def model(a, b):
    hs = [(r[0] * Scalar(a) + r[1] * Scalar(b) + r[2] * one).sigmoid() for r in W]
    s = V[3]
    for v, h in zip(V, hs):
        s = s + v * h
    return s.sigmoid()

for it in range(300):
    loss = Scalar(0.0)
    for a, b, t in cases:
        p = model(a, b)
        right = p if t else Scalar(1.0) + p * Scalar(-1.0)
        loss = loss + right.log() * Scalar(-1.0)
    backward(loss)
    for p in params:
        p.data -= 0.2 * p.grad
    if it % 60 == 0:
        print(it, round(loss.data, 4))
print([round(model(a, b).data, 2) for a, b, _ in cases])
