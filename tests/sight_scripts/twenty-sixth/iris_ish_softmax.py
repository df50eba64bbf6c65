# verdict: right
import numpy as np


class SoftmaxNet:
    """Two-layer ReLU classifier trained with mini-batch SGD."""

    def __init__(self, n_in, n_hidden, n_out, seed=0):
        rng = np.random.RandomState(seed)
        self.W1 = rng.randn(n_in, n_hidden) * np.sqrt(2.0 / n_in)
        self.b1 = np.zeros(n_hidden)
        self.W2 = rng.randn(n_hidden, n_out) * np.sqrt(2.0 / n_hidden)
        self.b2 = np.zeros(n_out)

    def step(self, xb, yb, lr):
        z1 = xb @ self.W1 + self.b1
        a1 = np.maximum(0, z1)
        logits = a1 @ self.W2 + self.b2
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        probs = e / e.sum(axis=1, keepdims=True)
        loss = -np.mean(np.sum(yb * np.log(probs + 1e-12), axis=1))
        m = xb.shape[0]
        dlogits = (probs - yb) / m
        dW2 = a1.T @ dlogits
        db2 = dlogits.sum(axis=0)
        dz1 = dlogits @ self.W2.T
        dz1[z1 <= 0] = 0
        dW1 = xb.T @ dz1
        db1 = dz1.sum(axis=0)
        self.W1 -= lr * dW1
        self.b1 -= lr * db1
        self.W2 -= lr * dW2
        self.b2 -= lr * db2
        return loss


rng = np.random.RandomState(7)
centers = np.array([[0, 2, 1], [2, 0, -1], [-2, -1, 0.5]])
labels = rng.randint(0, 3, size=110)
X = centers[labels] + rng.randn(110, 3) * 0.7
Y = np.eye(3)[labels]

net = SoftmaxNet(3, 10, 3)
for epoch in range(60):
    order = rng.permutation(len(X))
    for start in range(0, len(X), 32):
        idx = order[start:start + 32]
        loss = net.step(X[idx], Y[idx], 0.1)
    if epoch % 20 == 0:
        print("epoch", epoch, "last batch loss", round(loss, 4))
