# verdict: right
import numpy as np

class Layer:
    rng = np.random.default_rng(13)

    def __init__(self, a, b, f, df):
        self.W = Layer.rng.normal(0, np.sqrt(2 / (a + b)), (a, b))
        self.b = np.zeros(b)
        self.f, self.df = f, df
        self.mom = [(np.zeros_like(p), np.zeros_like(p)) for p in (self.W, self.b)]

    def __call__(self, x):
        self.x, self.z = x, x @ self.W + self.b
        return self.f(self.z)

    def pull(self, g):
        g = g * self.df(self.z)
        self.gW, self.gb = self.x.T @ g, g.sum(axis=0)
        return g @ self.W.T

    def adam(self, t, lr=0.005, b1=0.9, b2=0.99):
        fresh = []
        for (m, s), p, g in zip(self.mom, (self.W, self.b), (self.gW, self.gb)):
            m = b1 * m + (1 - b1) * g
            s = b2 * s + (1 - b2) * g ** 2
            p -= lr * (m / (1 - b1 ** t)) / (np.sqrt(s / (1 - b2 ** t)) + 1e-8)
            fresh.append((m, s))
        self.mom = fresh

sigmoid = lambda z: 1 / (1 + np.exp(-z))
dsigmoid = lambda z: sigmoid(z) * (1 - sigmoid(z))
relu, drelu = lambda z: z * (z > 0), lambda z: 1.0 * (z > 0)
same, one = lambda z: z, lambda z: 1.0

layers = [Layer(3, 10, sigmoid, dsigmoid), Layer(10, 8, relu, drelu), Layer(8, 2, same, one)]
rng = np.random.default_rng(1)
X = rng.uniform(-1, 1, (60, 3))
T = np.eye(2)[(X.prod(axis=1) > 0).astype(int)]
for t in range(1, 801):
    out = X
    for layer in layers:
        out = layer(out)
    e = np.exp(out - out.max(1, keepdims=True))
    p = e / e.sum(1, keepdims=True)
    g = (p - T) / len(X)
    for layer in reversed(layers):
        g = layer.pull(g)
    for layer in layers:
        layer.adam(t)
    if t % 200 == 0:
        print(t, "loss", -(T * np.log(p)).sum() / len(X))
