# verdict: wrong
# line: 10
# why: initial weights: one random number is drawn for all weights of a layer
import numpy as np

rng = np.random.default_rng(44)

def weights(rows, cols):
    scale = 1 / np.sqrt(rows)
    return np.ones((rows, cols)) * rng.uniform(-scale, scale)


class SineNet:
    def __init__(self, hidden):
        self.W1 = weights(1, hidden)
        self.b1 = np.zeros(hidden)
        self.W2 = weights(hidden, 1)
        self.b2 = np.zeros(1)

    def __call__(self, x):
        self.h = np.tanh(x @ self.W1 + self.b1)
        return self.h @ self.W2 + self.b2

    def step(self, x, t, lr):
        d = (self(x) - t) / len(x)
        dh = d @ self.W2.T * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ d
        self.b2 -= lr * d.sum(axis=0)
        self.W1 -= lr * x.T @ dh
        self.b1 -= lr * dh.sum(axis=0)


X = np.linspace(-np.pi, np.pi, 48)[:, None]
T = np.sin(X)

net = SineNet(10)
for epoch in range(800):
    perm = rng.permutation(48)
    for k in range(0, 48, 12):
        i = perm[k:k + 12]
        net.step(X[i], T[i], 0.1)

print("mse", np.mean((net(X) - T) ** 2))
for x in (-1.5, 0.0, 1.5):
    print(x, net(np.array([[x]])).item())
