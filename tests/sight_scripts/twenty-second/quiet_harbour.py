# verdict: right
import numpy as np

rng = np.random.default_rng(3)


def spirals(n_per_class, classes=3):
    xs, ys = [], []
    for c in range(classes):
        r = np.linspace(0.05, 1, n_per_class)
        t = np.linspace(c * 4, (c + 1) * 4, n_per_class) + rng.normal(0, 0.2, n_per_class)
        xs.append(np.column_stack([r * np.sin(t), r * np.cos(t)]))
        ys.append(np.full(n_per_class, c))
    return np.vstack(xs), np.concatenate(ys)


class Net:
    def __init__(self, n_in, n_hid, n_out):
        self.W1 = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_hid))
        self.b1 = np.zeros(n_hid)
        self.W2 = rng.normal(0, 1 / np.sqrt(n_hid), (n_hid, n_out))
        self.b2 = np.zeros(n_out)

    def forward(self, x):
        self.h = np.tanh(x @ self.W1 + self.b1)
        z = self.h @ self.W2 + self.b2
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def train_step(self, x, t, lr):
        p = self.forward(x)
        dz = (p - t) / len(x)
        dh = (dz @ self.W2.T) * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ dz
        self.b2 -= lr * dz.sum(axis=0)
        self.W1 -= lr * x.T @ dh
        self.b1 -= lr * dh.sum(axis=0)
        return -np.mean(np.log((p * t).sum(axis=1)))


X, labels = spirals(60)
Y = np.eye(3)[labels]
net = Net(2, 24, 3)
for epoch in range(150):
    order = rng.permutation(len(X))
    for start in range(0, len(X), 20):
        pick = order[start:start + 20]
        xb, yb = X[pick], Y[pick]
        loss = net.train_step(xb, yb, 0.5)
    if epoch % 30 == 0:
        print(epoch, round(loss, 4))
print("accuracy", (net.forward(X).argmax(axis=1) == labels).mean())
