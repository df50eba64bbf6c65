# verdict: wrong
# line: 57
# also: 58
# why: the validation pass between forward and backward overwrites the layers' caches
import numpy as np

class Linear:
    def __init__(self, i, o):
        self.w = np.random.uniform(-1, 1, (i, o)) / np.sqrt(i)
        self.b = np.zeros(o)
    def forward(self, x):
        self.x = x
        return x @ self.w + self.b
    def backward(self, d):
        self.gw, self.gb = self.x.T @ d, d.sum(axis=0)
        return d @ self.w.T
    def update(self, lr):
        self.w -= lr * self.gw
        self.b -= lr * self.gb

class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y
    def backward(self, d):
        return d * (1 - self.y ** 2)
    def update(self, lr):
        pass

class Model:
    def __init__(self, *mods):
        self.mods = mods
    def forward(self, x):
        for m in self.mods:
            x = m.forward(x)
        return x
    def backward(self, d):
        for m in self.mods[::-1]:
            d = m.backward(d)
        return d
    def update(self, lr):
        for m in self.mods:
            m.update(lr)

def mse(a, b):
    return np.mean((a - b) ** 2)

np.random.seed(73)
x = np.random.uniform(-2, 2, (60, 1))
y = x ** 3 / 4 - x / 2
x_train, y_train, x_val, y_val = x[:30], y[:30], x[30:], y[30:]
model = Model(Linear(1, 12), Tanh(), Linear(12, 1))

for epoch in range(500):
    out = model.forward(x_train)
    train_loss = mse(out, y_train)
    val_loss = mse(model.forward(x_val), y_val)
    grad = model.backward(2 * (out - y_train) / len(y_train))
    model.update(0.05)
    if epoch % 100 == 0:
        print(f"{epoch} train {train_loss:.4f} val {val_loss:.4f}")
