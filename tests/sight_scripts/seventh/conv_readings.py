# verdict: right
import numpy as np

rng = np.random.default_rng(50)


def make(n):
    # a bump or a step hidden in twelve noisy readings
    xs, ys = [], []
    for k in range(n):
        s = rng.normal(0, 0.25, 12)
        at = rng.integers(2, 9)
        if k % 2:
            s[at:at + 2] += 1.5
        else:
            s[at:] += 1.0
        xs.append(s)
        ys.append(k % 2)
    return np.array(xs), np.array(ys)


class ConvNet:
    def __init__(self, width, filters, length):
        self.K = rng.normal(0, 0.5, (filters, width))
        self.kb = np.zeros(filters)
        self.places = length - width + 1
        self.W = rng.normal(0, 0.2, filters * self.places)
        self.b = 0.0
        self.width = width

    def forward(self, s):
        self.windows = np.array([s[i:i + self.width] for i in range(self.places)])
        self.maps = np.tanh(self.windows @ self.K.T + self.kb)
        self.flat = self.maps.ravel()
        return 1 / (1 + np.exp(-(self.flat @ self.W + self.b)))

    def learn(self, s, y, lr):
        p = self.forward(s)
        d = p - y
        dflat = d * self.W
        dmaps = dflat.reshape(self.maps.shape) * (1 - self.maps ** 2)
        self.W = self.W - lr * d * self.flat
        self.b = self.b - lr * d
        self.K = self.K - lr * dmaps.T @ self.windows
        self.kb = self.kb - lr * dmaps.sum(axis=0)
        return -np.log(p if y else 1 - p)


X, Y = make(80)
Xt, Yt = make(40)
net = ConvNet(3, 3, 12)
for epoch in range(25):
    total = 0.0
    for i in rng.permutation(len(X)):
        total += net.learn(X[i], Y[i], 0.1)
    if epoch % 5 == 0:
        right = np.mean([(net.forward(s) > 0.5) == y for s, y in zip(Xt, Yt)])
        print(f"epoch {epoch:2d}  loss {total / len(X):.4f}  test {right:.3f}")
