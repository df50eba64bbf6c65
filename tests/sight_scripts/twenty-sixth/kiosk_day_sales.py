# verdict: wrong
# line: 16
# why: derivatives: With alpha = 0.5 the slope of ELU for negative net input is a + alpha, not a + 1.
import numpy as np

class Elu:
    alpha = 0.5

    @classmethod
    def value(cls, z):
        return np.where(z >= 0, z, cls.alpha * np.expm1(np.minimum(z, 0)))

    @classmethod
    def slope(cls, a):
        # from the activation itself
        return np.where(a >= 0, 1.0, a + 1.0)

class Identity:
    @staticmethod
    def value(z):
        return z

    @staticmethod
    def slope(a):
        return np.ones_like(a)

class Net:
    def __init__(self, *spec, rng):
        self.layers = [(rng.normal(0, 1 / np.sqrt(i), (i + 1, o)), f) for i, o, f in spec]

    def forward(self, x):
        self.inputs = []
        for w, f in self.layers:
            x = np.column_stack((x, np.ones(len(x))))
            self.inputs.append(x)
            x = f.value(x @ w)
        return x

    def descend(self, x, t, lr):
        y = self.forward(x)
        d = (y - t) / len(x)
        out = y
        for (w, f), inp in zip(self.layers[::-1], self.inputs[::-1]):
            d = d * f.slope(out)
            below = d @ w[:-1].T
            w -= lr * inp.T @ d
            d, out = below, inp[:, :-1]
        return 0.5 * np.sum((y - t) ** 2) / len(x)

rng = np.random.default_rng(44)
visitors = rng.normal(size=(70, 2))
sales = np.maximum(visitors[:, :1], visitors[:, 1:]) - 0.5
shop = Net((2, 7, Elu), (7, 5, Elu), (5, 1, Identity), rng=rng)
for day in range(300):
    c = shop.descend(visitors, sales, 0.1)
    if day % 75 == 0:
        print(f"day {day:3d}: {c:.4f}")
