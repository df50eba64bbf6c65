# verdict: right
import random
import numpy as np

np.random.seed(52)
random.seed(52)


class Node:
    """A layer that knows the next one; learning is a recursion."""

    def __init__(self, sizes):
        n, m, *rest = sizes
        self.w = np.random.randn(m, n) / np.sqrt(n)
        self.b = np.random.randn(m, 1) * 0.1
        self.next = Node([m, *rest]) if rest else None

    def predict(self, x):
        a = 1 / (1 + np.exp(-(self.w @ x + self.b)))
        return self.next.predict(a) if self.next else a

    def learn(self, x, t, rate):
        a = 1 / (1 + np.exp(-(self.w @ x + self.b)))
        if self.next:
            delta = self.next.learn(a, t, rate) * a * (1 - a)
        else:
            delta = (a - t) * a * (1 - a)
        back = self.w.T @ delta
        self.w -= rate * delta @ x.T
        self.b -= rate * delta
        return back


# which of two bars in a 3x3 picture: upright, lying, diagonal
pictures = {
    "upright": ["100100100", "010010010", "001001001"],
    "lying": ["111000000", "000111000", "000000111"],
    "diagonal": ["100010001", "001010100"],
}
samples = []
for k, (name, forms) in enumerate(pictures.items()):
    for f in forms:
        x = np.array([[int(c)] for c in f], float)
        t = np.zeros((3, 1))
        t[k] = 1
        samples.append((x, t))

net = Node([9, 8, 6, 3])
for epoch in range(1200):
    random.shuffle(samples)
    for x, t in samples:
        net.learn(x, t, 0.8)
right = sum(net.predict(x).argmax() == t.argmax() for x, t in samples)
print(right, "of", len(samples))
