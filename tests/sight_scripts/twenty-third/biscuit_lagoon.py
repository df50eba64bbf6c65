# verdict: wrong
# line: 23
# why: output delta: The squared error behind a softmax needs its whole Jacobian, p*(1-p) is only the diagonal of it.
import numpy as np

class MLP:
    def __init__(self, n_in, n_hid, n_out, seed=0):
        r = np.random.RandomState(seed)
        self.W1 = r.randn(n_in, n_hid) * 0.5
        self.b1 = np.zeros(n_hid)
        self.W2 = r.randn(n_hid, n_out) * 0.5
        self.b2 = np.zeros(n_out)

    def forward(self, X):
        h = np.tanh(X @ self.W1 + self.b1)
        e = np.exp(h @ self.W2 + self.b2)
        return h, e / e.sum(axis=1, keepdims=True)

    def fit(self, X, T, lr=0.1, epochs=500):
        for ep in range(epochs):
            h, p = self.forward(X)
            # squared error, softmax outputs
            delta_out = (p - T) * p * (1 - p)
            delta_hid = (delta_out @ self.W2.T) * (1 - h * h)
            self.W2 -= lr * h.T @ delta_out
            self.b2 -= lr * delta_out.sum(axis=0)
            self.W1 -= lr * X.T @ delta_hid
            self.b1 -= lr * delta_hid.sum(axis=0)
            if ep % 100 == 0:
                print("epoch", ep, "mse", np.mean((p - T) ** 2))

r = np.random.RandomState(1)
mid = np.array([[1, 1], [-1, 1], [0, -1]])
labels = np.arange(90) % 3
X = mid[labels] + r.randn(90, 2) * 0.6
T = np.eye(3)[labels]

net = MLP(2, 8, 3)
net.fit(X, T)
h, p = net.forward(X)
print("accuracy", np.mean(p.argmax(1) == labels), "mse", np.mean((p - T) ** 2))
