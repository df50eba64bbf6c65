# verdict: wrong
# line: 29
import numpy as np

class Sigmoid:
    def forward(self, z):
        self.a = 1 / (1 + np.exp(-z))
        return self.a
    def backward(self, da):
        return da * self.a * (1 - self.a)

class Linear:
    def __init__(self, n, m, rng):
        self.w = rng.normal(0, 0.8, (n, m))
        self.b = np.zeros(m)
    def forward(self, x):
        self.x = x
        return x @ self.w + self.b
    def backward(self, dz):
        self.dw = self.x.T @ dz
        self.db = dz.sum(axis=0)
        return dz @ self.w.T

class BCE:
    def forward(self, A, Y):
        self.A, self.Y = A, Y
        return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    def backward(self):
        return (self.A - self.Y) / self.A * (1 - self.A) / self.Y.size

rng = np.random.default_rng(36)
X = rng.uniform(-1, 1, (80, 2))
Y = (np.abs(X[:, :1] - X[:, 1:]) < 0.6).astype(float)

layers = [Linear(2, 8, rng), Sigmoid(), Linear(8, 1, rng), Sigmoid()]
criterion = BCE()
for epoch in range(2500):
    out = X
    for l in layers:
        out = l.forward(out)
    loss = criterion.forward(out, Y)
    grad = criterion.backward()
    for l in reversed(layers):
        grad = l.backward(grad)
    for l in layers:
        if isinstance(l, Linear):
            l.w -= 1.0 * l.dw
            l.b -= 1.0 * l.db
    if epoch % 500 == 0:
        print(epoch, loss)
print("accuracy", np.mean((out > 0.5) == Y))
