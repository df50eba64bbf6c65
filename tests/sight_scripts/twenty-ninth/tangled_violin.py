# verdict: wrong
# line: 28
import numpy as np

rng = np.random.RandomState(73)
# quadrant of a point, softmax with four classes
pts = rng.uniform(-1, 1, (2, 120))
cls = (pts[0] > 0).astype(int) + 2 * (pts[1] > 0).astype(int)
hot = np.zeros((4, 120))
hot[cls, np.arange(120)] = 1

class SoftNet:
    def __init__(self, sizes):
        self.W = [rng.randn(b, a) * 0.5 for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros((b, 1)) for b in sizes[1:]]

    def forward(self, x):
        self.a = [x]
        for W, b in zip(self.W[:-1], self.b[:-1]):
            self.a.append(np.tanh(W.dot(self.a[-1]) + b))
        z = self.W[-1].dot(self.a[-1]) + self.b[-1]
        e = np.exp(z - z.max(axis=0))
        self.a.append(e / e.sum(axis=0))
        return self.a[-1]

    def learn(self, y, eta):
        p = self.a[-1]
        delta = (p - y) * p * (1 - p) / y.shape[1]
        for k in reversed(range(len(self.W))):
            gW, gb = delta.dot(self.a[k].T), delta.sum(axis=1, keepdims=True)
            if k:
                delta = self.W[k].T.dot(delta) * (1 - self.a[k] ** 2)
            self.W[k] -= eta * gW
            self.b[k] -= eta * gb

net = SoftNet([2, 8, 6, 4])
for epoch in range(1000):
    p = net.forward(pts)
    net.learn(hot, 0.5)
    if epoch % 200 == 0:
        print(epoch, -np.mean(np.log(p[cls, np.arange(120)])))
print("right:", np.mean(net.forward(pts).argmax(axis=0) == cls))
