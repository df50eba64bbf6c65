# verdict: wrong
# line: 29
import numpy as np

np.random.seed(33)
alphabet = {
    "a": "01110100011111110001", "b": "11110111101000111110", "c": "01111100001000001111",
    "d": "11110100011000111110", "e": "11111111101000011111", "f": "11111111101000010000",
}
glyphs = np.array([[float(c) for c in s] for s in alphabet.values()])

class Tied:
    def __init__(self, visible, hidden):
        self.W = np.random.randn(visible, hidden) * 0.2
        self.c = np.zeros(hidden)
        self.d = np.zeros(visible)

    def encode(self, x):
        return 1 / (1 + np.exp(-(x @ self.W + self.c)))

    def decode(self, h):
        return 1 / (1 + np.exp(-(h @ self.W.T + self.d)))

    def learn(self, x, lr):
        h = self.encode(x)
        y = self.decode(h)
        dy = y - x
        dh = (dy @ self.W) * h * (1 - h)
        self.W -= lr * (dy.T @ h)
        self.c -= lr * dh.sum(axis=0)
        self.d -= lr * dy.sum(axis=0)
        return -np.sum(x * np.log(y) + (1 - x) * np.log(1 - y))

coder = Tied(20, 4)
for n in range(1500):
    cost = coder.learn(glyphs, 0.05)
    if n % 300 == 0:
        print(n, cost)
print(np.round(coder.encode(glyphs), 1))
