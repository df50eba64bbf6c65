# verdict: wrong
# line: 11
# also: 10
import numpy as np

class Activation:
    def __init__(self, f, df):
        self.f, self.df = f, df

leaky = Activation(lambda z: np.where(z > 0, z, 0.1 * z),
                   lambda z: np.where(z > 0, 1.0, 0.01))
ident = Activation(lambda z: z, lambda z: np.ones_like(z))


class MLP:
    def __init__(self, dims, acts, seed):
        g = np.random.default_rng(seed)
        self.acts = acts
        self.W = [g.normal(0, np.sqrt(2 / i), (i, o)) for i, o in zip(dims, dims[1:])]
        self.b = [np.zeros(o) for o in dims[1:]]

    def forward(self, x):
        self.z, self.a = [], [x]
        for W, b, act in zip(self.W, self.b, self.acts):
            self.z.append(self.a[-1] @ W + b)
            self.a.append(act.f(self.z[-1]))
        return self.a[-1]

    def train(self, x, y, lr):
        out = self.forward(x)
        g = 2 * (out - y) / len(x) * self.acts[-1].df(self.z[-1])
        gW, gb = [], []
        for l in range(len(self.W) - 1, -1, -1):
            gW.insert(0, self.a[l].T @ g)
            gb.insert(0, g.sum(0))
            if l > 0:
                g = (g @ self.W[l].T) * self.acts[l - 1].df(self.z[l - 1])
        for l in range(len(self.W)):
            self.W[l] -= lr * gW[l]
            self.b[l] -= lr * gb[l]
        return np.mean((out - y) ** 2)


g = np.random.default_rng(50)
x = g.uniform(-1, 1, (64, 2))
y = np.maximum(x[:, :1], x[:, 1:])        # learn max(a, b)
net = MLP([2, 8, 8, 1], [leaky, leaky, ident], seed=51)
for i in range(600):
    l = net.train(x, y, 0.05)
    if i % 150 == 0:
        print(i, l)
