# verdict: wrong
# line: 28
# why: The ReLU gate is set by the sign of the incoming gradient instead of the stored input.
import numpy as np
np.random.seed(11)

class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out) * np.sqrt(2 / n_in)
        self.b = np.zeros((1, n_out))

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, d):
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0, keepdims=True)
        return d @ self.W.T

class ReLU:
    def forward(self, x):
        self.x = x
        return np.maximum(0, x)

    def backward(self, d):
        out = d.copy()
        out[d <= 0] = 0
        return out

class SoftmaxLoss:
    def forward(self, z, labels):
        z = z - z.max(axis=1, keepdims=True)
        self.p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        self.labels = labels
        return -np.log(self.p[np.arange(len(z)), labels]).mean()

    def backward(self):
        d = self.p.copy()
        d[np.arange(len(d)), self.labels] -= 1
        return d / len(d)

pts = np.random.randn(45, 2)
cls = (pts[:, 0] > 0.3).astype(int) + (pts[:, 1] > 0).astype(int)

net = [Dense(2, 10), ReLU(), Dense(10, 10), ReLU(), Dense(10, 3)]
crit = SoftmaxLoss()

for step in range(400):
    out = pts
    for layer in net:
        out = layer.forward(out)
    loss = crit.forward(out, cls)
    grad = crit.backward()
    for layer in reversed(net):
        grad = layer.backward(grad)
    for layer in net:
        if isinstance(layer, Dense):
            layer.W -= 0.5 * layer.dW
            layer.b -= 0.5 * layer.db
    if step % 80 == 0:
        print(step, loss)
