# verdict: wrong
# line: 27
# also: 28
# why: updates: who is changed before hidden_errors is computed from it, so the hidden layer gets its error through the new weights.
import numpy as np

np.random.seed(8)

class Net:
    """3 layer network, samples are columns"""
    def __init__(self, i, h, o, lr):
        self.wih = np.random.normal(0.0, i ** -0.5, (h, i))
        self.who = np.random.normal(0.0, h ** -0.5, (o, h))
        self.lr = lr

    def act(self, x):
        return 1 / (1 + np.exp(-x))

    def train(self, inputs, targets):
        x = np.array(inputs, ndmin=2).T
        t = np.array(targets, ndmin=2).T
        hidden = self.act(self.wih @ x)
        final = self.act(self.who @ hidden)

        output_errors = t - final
        out_grad = output_errors * final * (1 - final)
        self.who += self.lr * np.dot(out_grad, hidden.T)
        hidden_errors = np.dot(self.who.T, out_grad)
        self.wih += self.lr * np.dot(hidden_errors * hidden * (1 - hidden), x.T)

    def query(self, inputs):
        x = np.array(inputs, ndmin=2).T
        return self.act(self.who @ self.act(self.wih @ x))

# is the point inside of the circle?
pts = np.random.uniform(-1, 1, (80, 2))
inside = (pts[:, 0] ** 2 + pts[:, 1] ** 2 < 0.5)

net = Net(3, 8, 2, 0.5)
for epoch in range(60):
    for p, c in zip(pts, inside):
        target = [0.99, 0.01] if c else [0.01, 0.99]
        net.train([p[0], p[1], 1.0], target)

hits = 0
for p, c in zip(pts, inside):
    out = net.query([p[0], p[1], 1.0])
    hits += (out[0, 0] > out[1, 0]) == c
    last = out
print("right:", hits, "of", len(pts), last.ravel())
