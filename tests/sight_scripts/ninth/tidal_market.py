# verdict: right

from dataclasses import dataclass, field
import numpy as np

RNG = np.random.default_rng(91)


@dataclass
class Layer:
    n_in: int
    n_out: int
    w: np.ndarray = field(init=False)
    b: np.ndarray = field(init=False)

    def __post_init__(self):
        self.w = RNG.normal(0, 1, (self.n_in, self.n_out))
        self.b = RNG.normal(0, 0.1, (1, self.n_out))
        self.cache_w = np.zeros_like(self.w)
        self.cache_b = np.zeros_like(self.b)

    def __call__(self, x):
        self.x = x
        self.y = 1 / (1 + np.exp(-(x @ self.w + self.b)))
        return self.y

    def pull(self, upstream, lr):
        d = upstream * self.y * (1 - self.y)
        down = d @ self.w.T
        gw, gb = self.x.T @ d, d.sum(axis=0, keepdims=True)
        self.cache_w += gw ** 2
        self.cache_b += gb ** 2
        self.w -= lr * gw / (np.sqrt(self.cache_w) + 1e-8)
        self.b -= lr * gb / (np.sqrt(self.cache_b) + 1e-8)
        return down


@dataclass
class Net:
    hidden: Layer
    output: Layer

    def fit_once(self, x, y, lr):
        err = self.output(self.hidden(x)) - y
        self.hidden.pull(self.output.pull(err, lr), lr)
        return 0.5 * float((err ** 2).sum())


X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([[0., 1.], [1., 0.], [1., 0.], [0., 1.]])
net = Net(Layer(2, 4), Layer(4, 2))
for n in range(800):
    loss = net.fit_once(X, Y, 0.4)
    if n % 160 == 0:
        print(n, loss)
