# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a scalar autodiff engine works out the gradient of half the squared error
import math
import random


class V:
    """a number that remembers where it came from"""

    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents          # pairs (value, local slope)

    def __add__(self, other):
        other = other if isinstance(other, V) else V(other)
        return V(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, V) else V(other)
        return V(self.data * other.data, ((self, other.data), (other, self.data)))

    def squash(self):
        s = 1 / (1 + math.exp(-self.data))
        return V(s, ((self, s * (1 - s)),))

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if id(v) not in seen:
                seen.add(id(v))
                for p, _ in v.parents:
                    visit(p)
                order.append(v)

        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            for p, slope in v.parents:
                p.grad += slope * v.grad


random.seed(9)
hidden = [[V(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
output = [V(random.uniform(-1, 1)) for _ in range(4)]
params = [w for row in hidden for w in row] + output


def predict(x):
    mid = []
    for row in hidden:
        z = V(0.0)
        for w, xi in zip(row, x):
            z = z + w * xi
        mid.append(z.squash())
    z = V(0.0)
    for w, m in zip(output, mid):
        z = z + w * m
    return z.squash()


data = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
for epoch in range(1200):
    loss = V(0.0)
    for x, t in data:
        d = predict(x) + (-t)
        loss = loss + d * d * 0.5
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 3.0 * p.grad
    if epoch % 200 == 0:
        print(epoch, loss.data)
print([round(predict(x).data, 2) for x, _ in data])
