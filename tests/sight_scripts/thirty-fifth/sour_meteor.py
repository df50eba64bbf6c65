# verdict: wrong
# line: 44
# also: 43
import numpy as np

rng = np.random.RandomState(5)


class Conv1D:
    def __init__(self, n_filters, size):
        self.K = rng.randn(n_filters, size) * 0.5
        self.b = np.zeros(n_filters)

    def forward(self, x):
        self.x = x
        L = len(x) - self.K.shape[1] + 1
        self.cols = np.array([x[i:i + self.K.shape[1]] for i in range(L)])
        return self.cols @ self.K.T + self.b

    def backward(self, dout, lr):
        dK = dout.T @ self.cols
        db = dout.sum(axis=0)
        self.K -= lr * dK
        self.b -= lr * db


class Tanh:
    def forward(self, z):
        self.a = np.tanh(z)
        return self.a

    def backward(self, da, lr):
        return da * (1 - self.a ** 2)


class GlobalMax:
    def forward(self, a):
        self.shape = a.shape
        self.idx = a.argmax(axis=0)
        return a.max(axis=0)

    def backward(self, dout, lr):
        da = np.zeros(self.shape)
        da[:] = dout
        return da


class Dense:
    def __init__(self, n_in, n_out):
        self.W = rng.randn(n_in, n_out) * 0.5
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout, lr):
        dx = self.W @ dout
        self.W -= lr * np.outer(self.x, dout)
        self.b -= lr * dout
        return dx


# Morse-like sequences: does the pattern "long short long" appear?
pattern = np.array([1, 1, 1, 0, 1, 0, 1, 1, 1], float)
series, labels = [], []
for n in range(50):
    s = (rng.rand(24) < 0.4).astype(float)
    lab = n % 2
    if lab:
        at = rng.randint(0, 24 - 9)
        s[at:at + 9] = pattern
    series.append(2 * s - 1)
    labels.append(float(lab))

layers = [Conv1D(4, 9), Tanh(), GlobalMax(), Dense(4, 1)]
for epoch in range(30):
    loss = 0
    for s, t in zip(series, labels):
        out = s
        for layer in layers:
            out = layer.forward(out)
        p = 1 / (1 + np.exp(-out))
        loss += -np.log(p[0] if t == 1 else 1 - p[0])
        grad = p - t
        for layer in reversed(layers):
            grad = layer.backward(grad, 0.05)
    if epoch % 5 == 0:
        print(f"epoch {epoch:2d} loss {loss / len(series):.4f}")
