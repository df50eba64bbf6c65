# verdict: right
import numpy as np

acts = {
    'tanh': (np.tanh, lambda a: 1 - a ** 2),
    'sigmoid': (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    'linear': (lambda z: z, lambda a: np.ones_like(a)),
}

class Layer:
    def __init__(self, n, m, act):
        self.w = np.random.randn(n, m) / np.sqrt(n)
        self.b = np.zeros(m)
        self.f, self.df = acts[act]
        self.vw = np.zeros((n, m))
        self.vb = np.zeros(m)

    def __call__(self, x):
        self.x = x
        self.a = self.f(x @ self.w + self.b)
        return self.a

    def back(self, g):
        g = g * self.df(self.a)
        self.gw = self.x.T @ g
        self.gb = g.sum(0)
        return g @ self.w.T

    def step(self, lr, mom):
        self.vw = mom * self.vw + self.gw
        self.vb = mom * self.vb + self.gb
        self.w = self.w - lr * self.vw
        self.b = self.b - lr * self.vb

class Model:
    def __init__(self, *layers):
        self.layers = layers

    def predict(self, x):
        for l in self.layers:
            x = l(x)
        return x

    def fit(self, x, y, epochs, lr=0.05, mom=0.8, size=10):
        for e in range(epochs):
            for s in range(0, len(x), size):
                xb = x[s:s + size]
                yb = y[s:s + size]
                g = (self.predict(xb) - yb) / len(xb)
                for l in reversed(self.layers):
                    g = l.back(g)
                for l in self.layers:
                    l.step(lr, mom)

np.random.seed(55)
X = np.random.uniform(-1, 1, (60, 2))
Y = X[:, :1] * X[:, 1:]
model = Model(Layer(2, 8, 'tanh'), Layer(8, 6, 'sigmoid'), Layer(6, 1, 'linear'))
model.fit(X, Y, 600)
print("mean squared error", np.mean((model.predict(X) - Y) ** 2))
