# verdict: wrong
# line: 51
# also: 50
import math
import random


def make_matrix(rows, cols):
    return [[random.uniform(-0.6, 0.6) for _ in range(cols)] for _ in range(rows)]


class Net:
    """three inputs (r, g, b) -> is black or white text easier to read on that colour?"""

    def __init__(self, hidden):
        self.hidden = hidden
        self.w1 = make_matrix(hidden, 4)
        self.w2 = make_matrix(1, hidden + 1)[0]

    def run(self, rgb):
        self.x = [c / 255 for c in rgb] + [1.0]
        self.h = [math.tanh(sum(w * x for w, x in zip(row, self.x))) for row in self.w1] + [1.0]
        self.y = 1 / (1 + math.exp(-sum(w * h for w, h in zip(self.w2, self.h))))
        return self.y

    def gradients(self, target):
        d = self.y - target
        g2 = [d * h for h in self.h]
        g1 = [[d * self.w2[j] * (1 - self.h[j] ** 2) * x for x in self.x] for j in range(self.hidden)]
        return g1, g2

    def apply(self, g1, g2, rate):
        self.w2 = [w - rate * g for w, g in zip(self.w2, g2)]
        self.w1 = [[w - rate * g for w, g in zip(wr, gr)] for wr, gr in zip(self.w1, g1)]


random.seed(255)
colours = [
    ((0, 0, 0), 0), ((255, 255, 255), 1), ((255, 0, 0), 0), ((255, 255, 0), 1),
    ((0, 0, 128), 0), ((135, 206, 235), 1), ((34, 139, 34), 0), ((255, 192, 203), 1),
    ((75, 0, 130), 0), ((245, 222, 179), 1), ((128, 0, 0), 0), ((152, 251, 152), 1),
]

net = Net(5)
for epoch in range(300):
    loss = 0.0
    for rgb, target in colours:
        p = net.run(rgb)
        loss += -math.log(p if target else 1 - p)
        g1, g2 = net.gradients(target)
    net.apply(g1, g2, 0.3)
    if epoch % 60 == 0:
        print("epoch", epoch, "loss", round(loss / len(colours), 4))

print("white on teal?", net.run((0, 128, 128)) < 0.5)
