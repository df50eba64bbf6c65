# verdict: wrong
# line: 10
import math
import random

class Layer:
    def __init__(self, n_in, n_out):
        self.w = [[random.gauss(0, 0.6) for _ in range(n_in)] for _ in range(n_out)]
        self.b = [0.0] * n_out
        self.vw = [[0.0] * n_in] * n_out
        self.vb = [0.0] * n_out

    def forward(self, x):
        self.x = x
        self.y = [1 / (1 + math.exp(-(sum(w * v for w, v in zip(row, x)) + b)))
                  for row, b in zip(self.w, self.b)]
        return self.y

    def backward(self, dy):
        self.d = [g * y * (1 - y) for g, y in zip(dy, self.y)]
        return [sum(d * row[i] for d, row in zip(self.d, self.w)) for i in range(len(self.x))]

    def update(self, lr, mu):
        for k in range(len(self.w)):
            for i in range(len(self.x)):
                self.vw[k][i] = mu * self.vw[k][i] - lr * self.d[k] * self.x[i]
                self.w[k][i] += self.vw[k][i]
            self.vb[k] = mu * self.vb[k] - lr * self.d[k]
            self.b[k] += self.vb[k]

random.seed(45)
layers = [Layer(4, 5), Layer(5, 2)]

# dice game: more than 3 hits?  exactly two hits?
games = []
for n in range(16):
    hits = [n >> k & 1 for k in range(4)]
    games.append((hits, [1 if sum(hits) > 2 else 0, 1 if sum(hits) == 2 else 0]))

def play(x):
    for layer in layers:
        x = layer.forward(x)
    return x

for epoch in range(250):
    loss = 0
    for x, t in games:
        out = play(x)
        g = [o - k for o, k in zip(out, t)]
        loss += sum(e * e for e in g)
        for layer in reversed(layers):
            g = layer.backward(g)
        for layer in layers:
            layer.update(0.3, 0.6)
    if epoch % 50 == 0:
        print(epoch, round(loss, 4))
print([[round(o, 2) for o in play(x)] for x, _ in games[:5]])
