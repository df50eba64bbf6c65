# verdict: right
import numpy as np

rng = np.random.default_rng(21)


class Dense:
    def __init__(self, n_in, n_out):
        self.W = rng.standard_normal((n_in, n_out)) * np.sqrt(2 / n_in)
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g, lr):
        back = g @ self.W.T
        self.W -= lr * self.x.T @ g
        self.b -= lr * g.sum(axis=0)
        return back


class ReLU:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, g, lr):
        return g * self.on


class Net:
    def __init__(self):
        self.layers = [Dense(2, 16), Dense(16, 3)]
        self.relu = ReLU()

    def forward(self, x):
        z = self.layers[1].forward(self.relu.forward(self.layers[0].forward(x)))
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def train(self, x, t, lr):
        p = self.forward(x)
        g = (p - t) / len(x)
        g = self.layers[1].backward(g, lr)
        g = self.relu.backward(g, lr)
        self.layers[0].backward(g, lr)


centres = np.array([[0, 2], [2, -1], [-2, -1]])
labels = rng.integers(0, 3, 150)
X = centres[labels] + rng.normal(0, 0.7, (150, 2))
T = np.eye(3)[labels]

net = Net()
for epoch in range(60):
    order = rng.permutation(150)
    for s in range(0, 150, 25):
        idx = order[s:s + 25]
        net.train(X[idx], T[idx], 0.2)

print("accuracy", (net.forward(X).argmax(axis=1) == labels).mean())
