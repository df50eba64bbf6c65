# verdict: right
import numpy as np

rng = np.random.default_rng(8)
t = np.arange(160)
series = np.sin(t / 6) * 0.6 + 0.3 * np.cos(t / 13)

WINDOW = 6
inputs = np.array([series[i:i + WINDOW] for i in range(len(series) - WINDOW)])
nexts = series[WINDOW:].reshape(-1, 1)
split = 120
train_x, train_y = inputs[:split], nexts[:split]
test_x, test_y = inputs[split:], nexts[split:]


class Forecaster:
    def __init__(self, window, hidden):
        self.A = rng.normal(0, 1 / np.sqrt(window), (window, hidden))
        self.a = np.zeros((1, hidden))
        self.B = rng.normal(0, 1 / np.sqrt(hidden), (hidden, 1))
        self.b = np.zeros((1, 1))

    def predict(self, x):
        self.h = np.tanh(x @ self.A + self.a)
        return self.h @ self.B + self.b

    def fit(self, x, y, epochs, lr):
        n = len(x)
        for epoch in range(epochs):
            residual = self.predict(x) - y
            grad_B = self.h.T @ residual / n
            grad_b = residual.mean(axis=0, keepdims=True)
            back = residual @ self.B.T * (1 - self.h ** 2)
            grad_A = x.T @ back / n
            grad_a = back.mean(axis=0, keepdims=True)
            self.A = self.A - lr * grad_A
            self.a = self.a - lr * grad_a
            self.B = self.B - lr * grad_B
            self.b = self.b - lr * grad_b


model = Forecaster(WINDOW, 8)
model.fit(train_x, train_y, 1500, 0.2)
print("train rmse", np.sqrt(np.mean((model.predict(train_x) - train_y) ** 2)))
print("test rmse ", np.sqrt(np.mean((model.predict(test_x) - test_y) ** 2)))
