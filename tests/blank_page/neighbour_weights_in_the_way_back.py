# verdict: wrong
# first wrong: hidden_delta
# line: 28
# mistake: -
# why: the loop takes each layer's own incoming weights for the way back instead of the ones above it
import numpy as np

class Net:
    def __init__(self, width=3, depth=3):
        r = np.random.RandomState(12)
        self.m = [r.uniform(-1, 1, (width, width)) for _ in range(depth)]

    def f(self, v):
        return 1 / (1 + np.exp(-v))

    def show(self, v):
        self.a = [v]
        for mat in self.m:
            self.a.append(self.f(self.a[-1] @ mat))
        return self.a[-1]

    def teach(self, v, goal, speed):
        y = self.show(v)
        d = [None] * len(self.m)
        d[-1] = (goal - y) * y * (1 - y)
        for i in range(len(self.m) - 2, -1, -1):
            out = self.a[i + 1]
            d[i] = d[i + 1] @ self.m[i].T * out * (1 - out)
        for i, mat in enumerate(self.m):
            mat += speed * self.a[i].T @ d[i]


# a code turned round: 100 -> 001 and so on
v = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [0, 1, 1]], dtype=float)
goal = v[:, ::-1]
net = Net()
for t in range(20000):
    net.teach(v, goal, 0.3)
print(net.show(v).round(2))
