# verdict: right
import numpy as np

rng = np.random.default_rng(71)
x = rng.uniform(-2, 2, size=(80, 2))
y = np.where(x[:, 0] > 0, np.sin(2 * x[:, 1]), -0.5 * x[:, 1])[:, None]


def sigmoid(v):
    return 1 / (1 + np.exp(-v))


class GatedLayer:
    """out = tanh(x A + a) * sigmoid(x B + b)"""

    def __init__(self, nin, nout):
        self.A = rng.normal(0, 0.7, (nin, nout))
        self.B = rng.normal(0, 0.7, (nin, nout))
        self.a = np.zeros(nout)
        self.b = np.zeros(nout)

    def __call__(self, x):
        self.x = x
        self.value = np.tanh(x @ self.A + self.a)
        self.gate = sigmoid(x @ self.B + self.b)
        return self.value * self.gate

    def learn(self, g, lr):
        gv = g * self.gate * (1 - self.value ** 2)
        gg = g * self.value * self.gate * (1 - self.gate)
        self.A -= lr * self.x.T @ gv
        self.B -= lr * self.x.T @ gg
        self.a -= lr * gv.sum(axis=0)
        self.b -= lr * gg.sum(axis=0)


class Readout:
    def __init__(self, nin):
        self.w = rng.normal(0, 0.4, (nin, 1))
        self.c = 0.0

    def __call__(self, h):
        self.h = h
        return h @ self.w + self.c

    def learn(self, g, lr):
        back = g @ self.w.T
        self.w -= lr * self.h.T @ g
        self.c -= lr * g.sum()
        return back


gl, ro = GatedLayer(2, 10), Readout(10)
for epoch in range(1000):
    res = ro(gl(x)) - y
    back = ro.learn(res / len(x), 0.3)
    gl.learn(back, 0.3)
    if epoch % 200 == 0:
        print("epoch", epoch, "half mse", 0.5 * np.mean(res ** 2))
