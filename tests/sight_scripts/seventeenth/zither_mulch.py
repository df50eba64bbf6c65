# verdict: wrong
# line: 14
# also: 30
# why: ELU derivative from output lacks +1 (uses a instead of a + alpha)
import numpy as np

ALPHA = 1.0

def elu(z):
    return np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))

def elu_grad(a):
    g = np.ones_like(a)
    g[a < 0] = a[a < 0]
    return g

class TwoLayer:
    def __init__(self, rng):
        self.Wx = rng.normal(0, 0.6, (3, 8))
        self.Wy = rng.normal(0, 0.6, (8, 1))

    def __call__(self, x):
        self.a = elu(x @ self.Wx)
        return self.a @ self.Wy

    def fit(self, x, t, lr, n):
        for i in range(n):
            err = self(x) - t
            d = err / len(x)
            da = d @ self.Wy.T * elu_grad(self.a)
            self.Wy -= lr * self.a.T @ d
            self.Wx -= lr * x.T @ da
        return 0.5 * np.mean(err ** 2)

rng = np.random.default_rng(88)
x = np.c_[rng.uniform(-1, 1, (40, 2)), np.ones(40)]
t = x[:, :1] * x[:, 1:2] + 0.5
print(TwoLayer(rng).fit(x, t, 0.05, 1000))
