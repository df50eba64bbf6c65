# verdict: wrong
# line: 25
# why: The tanh is taken once more of what is already the tanh.
import numpy as np

rng = np.random.default_rng(50)

def dtanh(z):
    return 1 - np.tanh(z) ** 2

class Regressor:
    def __init__(self, hidden):
        self.W1 = rng.normal(0, 1.0, (1, hidden))
        self.b1 = rng.normal(0, 1.0, (1, hidden))
        self.W2 = rng.normal(0, 0.5, (hidden, 1))
        self.b2 = np.zeros((1, 1))

    def fit(self, X, y, epochs=1500, lr=0.05):
        for _ in range(epochs):
            W1, b1, W2, b2 = self.W1, self.b1, self.W2, self.b2
            z = X @ W1 + b1
            a = np.tanh(z)
            yhat = a @ W2 + b2
            g = 2 * (yhat - y) / len(y)
            gz = (g @ W2.T) * dtanh(a)
            self.W1 = W1 - lr * X.T @ gz
            self.b1 = b1 - lr * gz.sum(0, keepdims=True)
            self.W2 = W2 - lr * a.T @ g
            self.b2 = b2 - lr * g.sum(0, keepdims=True)
        return np.mean((yhat - y) ** 2)

X = np.linspace(-2, 2, 30)[:, None]
y = X ** 3 / 4
print("final mse:", Regressor(10).fit(X, y))
