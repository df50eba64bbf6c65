# verdict: right
import numpy as np

class MLP:
    def __init__(self, n_in, n_hidden, n_out, lr=0.5, rng=None):
        rng = rng or np.random.default_rng()
        self.W1 = rng.uniform(-1, 1, (n_hidden, n_in))
        self.b1 = rng.uniform(-1, 1, (n_hidden, 1))
        self.W2 = rng.uniform(-1, 1, (n_out, n_hidden))
        self.b2 = rng.uniform(-1, 1, (n_out, 1))
        self.lr = lr

    def train_batch(self, X, Y):
        """X: one sample per column"""
        n = X.shape[1]
        A1 = 1 / (1 + np.exp(-(self.W1 @ X + self.b1)))
        A2 = 1 / (1 + np.exp(-(self.W2 @ A1 + self.b2)))
        D2 = (A2 - Y) * A2 * (1 - A2)
        D1 = self.W2.T @ D2 * A1 * (1 - A1)
        self.W2 -= self.lr / n * D2 @ A1.T
        self.b2 -= self.lr / n * D2.sum(axis=1, keepdims=True)
        self.W1 -= self.lr / n * D1 @ X.T
        self.b1 -= self.lr / n * D1.sum(axis=1, keepdims=True)
        return float(np.sum((A2 - Y) ** 2) / n)

data = np.array([[int(b) for b in f"{i:03b}"] for i in range(8)]).T
goal = np.array([data.sum(axis=0) >= 2, data[0] != data[2]]).astype(float)
net = MLP(3, 6, 2, lr=3.0, rng=np.random.default_rng(511))
for epoch in range(1500):
    cost = net.train_batch(data, goal)
print("cost", round(cost, 5))
