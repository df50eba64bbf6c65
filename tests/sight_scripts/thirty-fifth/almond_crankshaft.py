# verdict: wrong
# line: 30
# also: 31
import numpy as np

rng = np.random.default_rng(70)

# three measurements of banknotes (already centred): genuine 1, forged 0
genuine = rng.normal([0.8, -0.3, 0.5], 0.6, (35, 3))
forged = rng.normal([-0.7, 0.6, -0.4], 0.6, (35, 3))
X = np.concatenate([genuine, forged])
y = np.concatenate([np.ones(35), np.zeros(35)])[:, None]


class TwoLayer:
    def __init__(self, d, h):
        self.W1 = rng.uniform(-0.7, 0.7, (d, h))
        self.b1 = np.zeros(h)
        self.W2 = rng.uniform(-0.7, 0.7, (h, 1))
        self.b2 = np.zeros(1)

    def predict(self, X):
        self.h = 1 / (1 + np.exp(-(X @ self.W1 + self.b1)))
        self.o = 1 / (1 + np.exp(-(self.h @ self.W2 + self.b2)))
        return self.o

    def fit(self, X, y, rate, epochs):
        for epoch in range(epochs):
            o = self.predict(X)
            error = np.abs(y - o)
            d_o = error * o * (1 - o)
            d_h = d_o @ self.W2.T * self.h * (1 - self.h)
            self.W2 += rate * self.h.T @ d_o
            self.b2 += rate * d_o.sum(0)
            self.W1 += rate * X.T @ d_h
            self.b1 += rate * d_h.sum(0)
            if epoch % 100 == 0:
                print(f"epoch {epoch:4d}  mean error {error.mean():.4f}")
        return self


TwoLayer(3, 5).fit(X, y, rate=0.1, epochs=600)
