# verdict: wrong
# line: 11
# why: Huber gradient loses the sign outside the quadratic range
import numpy as np

def huber_loss(r, delta):
    a = np.abs(r)
    return np.mean(np.where(a < delta, 0.5 * r ** 2, delta * (a - 0.5 * delta)))

def huber_grad(r, delta):
    return np.where(np.abs(r) < delta, r, delta)

class Regressor:
    def __init__(self, n_in, n_hidden, rng):
        self.W1 = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = rng.normal(0, 1 / np.sqrt(n_hidden), (n_hidden, 1))
        self.b2 = np.zeros(1)

    def forward(self, X):
        self.h = np.tanh(X @ self.W1 + self.b1)
        return self.h @ self.W2 + self.b2

    def train_step(self, X, y, lr, delta):
        residual = self.forward(X) - y
        g = huber_grad(residual, delta) / len(X)
        gh = g @ self.W2.T * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ g
        self.b2 -= lr * g.sum(0)
        self.W1 -= lr * X.T @ gh
        self.b1 -= lr * gh.sum(0)
        return huber_loss(residual, delta)

rng = np.random.default_rng(5)
X = rng.normal(size=(100, 4))
y = (X @ np.array([1.0, -2.0, 0.5, 0.0]) + np.sin(X[:, 0]))[:, None]
y += rng.standard_t(2, size=y.shape) * 0.3

net = Regressor(4, 15, rng)
for epoch in range(400):
    loss = net.train_step(X, y, 0.1, delta=0.5)
    if epoch % 80 == 0:
        print(f"epoch {epoch:3d} loss {loss:.4f}")
