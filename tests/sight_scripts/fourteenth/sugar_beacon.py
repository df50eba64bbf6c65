# verdict: wrong
# line: 67
# also: 65, 66
# why: autograd gradients are never reset between epochs
import random
from math import exp

class Num:
    def __init__(self, data, prev=()):
        self.data, self.prev, self.grad = data, prev, 0.0
        self.chain = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        out = Num(self.data + other.data, (self, other))
        def chain():
            self.grad += out.grad
            other.grad += out.grad
        out.chain = chain
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        out = Num(self.data * other.data, (self, other))
        def chain():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.chain = chain
        return out

    def sigmoid(self):
        s = 1 / (1 + exp(-self.data))
        out = Num(s, (self,))
        def chain():
            self.grad += s * (1 - s) * out.grad
        out.chain = chain
        return out

    def backprop(self):
        topo, done = [], set()
        def walk(n):
            if id(n) not in done:
                done.add(id(n))
                for q in n.prev:
                    walk(q)
                topo.append(n)
        walk(self)
        self.grad = 1.0
        for n in topo[::-1]:
            n.chain()

random.seed(9)
theta = [Num(random.gauss(0, 1)) for _ in range(13)]

def model(a, b):
    hidden = [(theta[3*i] * a + theta[3*i+1] * b + theta[3*i+2]).sigmoid() for i in range(3)]
    return hidden[0] * theta[9] + hidden[1] * theta[10] + hidden[2] * theta[11] + theta[12]

table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]
for epoch in range(200):
    loss = Num(0)
    for a, b, t in table:
        e = model(a, b) + (-t)
        loss = loss + e * e
    loss.backprop()
    for p in theta:
        p.data -= 0.02 * p.grad
    if epoch % 50 == 0:
        print(epoch, loss.data)
