# verdict: wrong
# line: 25
import numpy as np

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def sigmoid_prime(x):
    return sigmoid(x) * (1 - sigmoid(x))

class Net:
    def __init__(self, sizes):
        self.w = [np.random.normal(0, 1, (a, b)) for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros(b) for b in sizes[1:]]

    def forward(self, x):
        self.acts = [x]
        for w, b in zip(self.w, self.b):
            x = sigmoid(x.dot(w) + b)
            self.acts.append(x)
        return x

    def train(self, x, y, lr):
        out = self.forward(x)
        delta = (out - y) * sigmoid_prime(out)
        for k in reversed(range(len(self.w))):
            gw = self.acts[k].T.dot(delta)
            gb = delta.sum(axis=0)
            delta = delta.dot(self.w[k].T) * self.acts[k] * (1 - self.acts[k])
            self.w[k] -= lr * gw
            self.b[k] -= lr * gb
        return ((out - y) ** 2).mean()

np.random.seed(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0]], dtype=float)
y = np.array([[0], [1], [1], [0], [1]], dtype=float)
net = Net([3, 6, 1])
for epoch in range(2500):
    loss = net.train(X, y, 0.8)
    if epoch % 500 == 0:
        print("epoch", epoch, "loss", loss)
print(net.forward(X).ravel())
