# verdict: wrong
# line: 11
import random
import math

class Perceptron:
    """multi layer perceptron, 1 hidden layer, plain Python"""

    def __init__(self, n_in, n_hid, n_out):
        self.n_in, self.n_hid, self.n_out = n_in, n_hid, n_out
        self.w_hidden = [[random.uniform(-1, 1) for _ in range(n_in + 1)]] * n_hid
        self.w_output = [[random.uniform(-1, 1) for _ in range(n_hid + 1)] for _ in range(n_out)]

    def f(self, s):
        return math.tanh(s)

    def compute(self, x):
        self.x = list(x) + [1.0]
        self.h = [self.f(sum(w * v for w, v in zip(row, self.x))) for row in self.w_hidden] + [1.0]
        self.y = [self.f(sum(w * v for w, v in zip(row, self.h))) for row in self.w_output]
        return self.y

    def adapt(self, x, target, eta):
        self.compute(x)
        dy = [(t - y) * (1 - y ** 2) for t, y in zip(target, self.y)]
        dh = []
        for j in range(self.n_hid):
            s = sum(dy[k] * self.w_output[k][j] for k in range(self.n_out))
            dh.append(s * (1 - self.h[j] ** 2))
        for k in range(self.n_out):
            for j in range(self.n_hid + 1):
                self.w_output[k][j] += eta * dy[k] * self.h[j]
        for j in range(self.n_hid):
            for i in range(self.n_in + 1):
                self.w_hidden[j][i] += eta * dh[j] * self.x[i]

random.seed(23)
p = Perceptron(2, 3, 2)
examples = [((-1, -1), (-0.8, -0.8)), ((-1, 1), (0.8, -0.8)), ((1, -1), (0.8, -0.8)), ((1, 1), (0.8, 0.8))]
for cycle in range(800):
    random.shuffle(examples)
    for x, t in examples:
        p.adapt(x, t, 0.1)
    if cycle % 200 == 0:
        print(cycle, sum((a - b) ** 2 for x, t in examples for a, b in zip(p.compute(x), t)))
for x, t in sorted(examples):
    print(x, t, p.compute(x))
