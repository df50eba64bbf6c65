# verdict: wrong
# line: 67
# also: 59, 68, 69
import math
import random


class Var:
    def __init__(self, value):
        self.value = value
        self.grad = 0.0


class Tape:
    def __init__(self):
        self.ops = []

    def mul(self, a, b):
        r = Var(a.value * b.value)

        def pull():
            a.grad += b.value * r.grad
            b.grad += a.value * r.grad
        self.ops.append(pull)
        return r

    def add(self, a, b):
        r = Var(a.value + b.value)

        def pull():
            a.grad += r.grad
            b.grad += r.grad
        self.ops.append(pull)
        return r

    def tanh(self, a):
        r = Var(math.tanh(a.value))

        def pull():
            a.grad += (1 - r.value ** 2) * r.grad
        self.ops.append(pull)
        return r

    def backward(self, out):
        out.grad = 1.0
        for pull in reversed(self.ops):
            pull()


random.seed(9)
k = 4
w = [Var(random.gauss(0, 1)) for _ in range(k)]
b = [Var(random.gauss(0, 1)) for _ in range(k)]
v = [Var(random.gauss(0, 1)) for _ in range(k)]
params = w + b + v
xs = [i / 6 - 1 for i in range(13)]

for it in range(250):
    tape = Tape()
    loss = Var(0.0)
    for x in xs:
        s = Var(-abs(x))
        for j in range(k):
            h = tape.tanh(tape.add(tape.mul(w[j], Var(x)), b[j]))
            s = tape.add(s, tape.mul(v[j], h))
        loss = tape.add(loss, tape.mul(s, s))
    tape.backward(loss)
    for p in params:
        p.value -= 0.0005 * p.grad
    if it % 50 == 0:
        print(it, loss.value)
