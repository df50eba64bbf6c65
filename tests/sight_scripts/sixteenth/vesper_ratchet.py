# verdict: right
import math
import random


class Value:
    def __init__(self, data, parents=(), backward=None):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.push = backward

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def push():
            self.grad += out.grad
            other.grad += out.grad
        out.push = push
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def push():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.push = push
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))

        def push():
            self.grad += (1 - t * t) * out.grad
        out.push = push
        return out

    def backprop(self):
        order, seen = [], set()

        def visit(node):
            if node not in seen:
                seen.add(node)
                for p in node.parents:
                    visit(p)
                order.append(node)
        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            if node.push:
                node.push()


random.seed(3)
hidden = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
final = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [w for neuron in hidden for w in neuron] + final


def predict(x1, x2):
    acts = [(w[0] * x1 + w[1] * x2 + w[2]).tanh() for w in hidden]
    total = final[4]
    for w, a in zip(final, acts):
        total = total + w * a
    return total.tanh()


samples = [(-1, -1, -0.8), (-1, 1, 0.8), (1, -1, 0.8), (1, 1, -0.8)]
for epoch in range(400):
    loss = Value(0.0)
    for x1, x2, goal in samples:
        diff = predict(x1, x2) + (-goal)
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backprop()
    for p in params:
        p.data -= 0.1 * p.grad
    if epoch % 100 == 0:
        print(epoch, round(loss.data, 4))

print([round(predict(a, b).data, 2) for a, b, _ in samples])
