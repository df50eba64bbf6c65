# verdict: right
import numpy as np

# linked layers: each one knows its neighbour, recursion instead of loops
class Layer:
    def __init__(self, sizes, rng):
        self.W = rng.normal(0, 0.8, (sizes[0] + 1, sizes[1]))
        self.next = Layer(sizes[1:], rng) if len(sizes) > 2 else None

    def learn(self, x, y, lr):
        """forward, then backward; hands back the gradient for the layer before"""
        xb = np.column_stack([x, np.ones(len(x))])
        a = 1 / (1 + np.exp(-(xb @ self.W)))
        if self.next:
            grad = self.next.learn(a, y, lr)
        else:
            self.out = a
            grad = a - y
        d = grad * a * (1 - a)
        below = d @ self.W[:-1].T
        self.W -= lr * xb.T @ d
        return below

rng = np.random.default_rng(615)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
net = Layer([2, 4, 3, 1], rng)
for k in range(3000):
    net.learn(X, y, 0.8)
print(net.next.next.out.round(2).ravel())
