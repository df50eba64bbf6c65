# not seen: updates
# wrong: loop
# own network: no
# why: a method draws a layer again, and moves it uphill
import numpy as np


class Net:
    def __init__(self):
        self.rng = np.random.default_rng(1)
        self.a = self.rng.uniform(-1, 1, (3, 4))
        self.b = self.rng.uniform(-1, 1, (4, 1))

    def train(self, X, y):
        self.b = self.rng.uniform(-1, 1, (4, 1))
        h = 1 / (1 + np.exp(-X @ self.a))
        o = 1 / (1 + np.exp(-h @ self.b))
        do = (y - o) * o * (1 - o)
        dh = do @ self.b.T * h * (1 - h)
        self.b -= 0.4 * h.T @ do
        self.a += 0.4 * X.T @ dh


net = Net()
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for turn in range(5000):
    net.train(X, y)
