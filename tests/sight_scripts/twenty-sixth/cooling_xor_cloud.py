# verdict: wrong
# line: 39
# why: alpha: The rate decays after every single parameter array, so within one step each layer gets another rate.
import numpy as np

RNG = np.random.default_rng(1001)


def xor_cloud(n):
    base = RNG.integers(0, 2, (n, 2))
    return base + RNG.normal(0, 0.1, (n, 2)), (base[:, 0] ^ base[:, 1]).astype(float)[:, None]


class Model:
    def __init__(self, hidden, lr, decay):
        self.Wh = RNG.normal(0, 1, (2, hidden))
        self.bh = np.zeros((1, hidden))
        self.Wo = RNG.normal(0, 1, (hidden, 1))
        self.bo = np.zeros((1, 1))
        self.lr = lr
        self.decay = decay

    def forward(self, x):
        self.h = np.tanh(x @ self.Wh + self.bh)
        return 1 / (1 + np.exp(-(self.h @ self.Wo + self.bo)))

    def fit_batch(self, x, t):
        p = self.forward(x)
        do = (p - t) / len(x)
        dh = do @ self.Wo.T * (1 - self.h ** 2)
        self._descend("Wo", self.h.T @ do)
        self._descend("bo", do.sum(axis=0, keepdims=True))
        self._descend("Wh", x.T @ dh)
        self._descend("bh", dh.sum(axis=0, keepdims=True))
        return p

    def _descend(self, name, grad):
        setattr(self, name, getattr(self, name) - self.lr * grad)
        self.lr *= self.decay


X, T = xor_cloud(60)
model = Model(6, 1.0, 0.998)
for i in range(400):
    P = model.fit_batch(X, T)
print("correct:", np.mean((P > 0.5) == T), "final rate:", model.lr)
