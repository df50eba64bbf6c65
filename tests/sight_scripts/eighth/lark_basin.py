# verdict: wrong
# line: 29
# also: 30
# why: A node's gradient is overwritten instead of added up, though it is used several times.
import math
import random

# after watching the micrograd lecture
class V:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self._back = lambda: None
        self._prev = children

    def __add__(self, o):
        o = o if isinstance(o, V) else V(o)
        out = V(self.data + o.data, (self, o))
        def back():
            self.grad += out.grad
            o.grad += out.grad
        out._back = back
        return out

    def __mul__(self, o):
        o = o if isinstance(o, V) else V(o)
        out = V(self.data * o.data, (self, o))
        def back():
            self.grad = o.data * out.grad
            o.grad = self.data * out.grad
        out._back = back
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = V(t, (self,))
        def back():
            self.grad += (1 - t * t) * out.grad
        out._back = back
        return out

    def backward(self):
        topo, done = [], set()
        def build(v):
            if id(v) not in done:
                done.add(id(v))
                for c in v._prev:
                    build(c)
                topo.append(v)
        build(self)
        self.grad = 1.0
        for v in topo[::-1]:
            v._back()

random.seed(9)
data = [([-1, -1], -1), ([-1, 1], 1), ([1, -1], 1), ([1, 1], -1)]
hidden = [[V(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
final = [V(random.uniform(-1, 1)) for _ in range(4)]

def predict(x):
    h = [(row[0] * x[0] + row[1] * x[1] + row[2]).tanh() for row in hidden]
    s = final[3]
    for w, a in zip(final, h):
        s = s + w * a
    return s.tanh()

for step in range(150):
    loss = V(0.0)
    for x, t in data:
        e = predict(x) + (-t)
        loss = loss + e * e
    everything = [w for row in hidden for w in row] + final
    for w in everything:
        w.grad = 0.0
    loss.backward()
    for w in everything:
        w.data -= 0.1 * w.grad
print("loss at the end: %.4f" % loss.data)
