# verdict: right
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(-3, 3, 60).reshape(-1, 1)
y = np.sin(x) + 0.05 * rng.standard_normal(x.shape)

W1 = rng.standard_normal((1, 12))
b1 = np.zeros(12)
W2 = rng.standard_normal((12, 1)) / np.sqrt(12)
b2 = np.zeros(1)
learning_rate = 0.05

for epoch in range(2001):
    h = np.tanh(x @ W1 + b1)
    y_hat = h @ W2 + b2
    mse = np.mean((y_hat - y) ** 2)
    g = 2 * (y_hat - y) / len(x)
    gh = (g @ W2.T) * (1 - h * h)
    W2 -= learning_rate * (h.T @ g)
    b2 -= learning_rate * g.sum(0)
    W1 -= learning_rate * (x.T @ gh)
    b1 -= learning_rate * gh.sum(0)
    if epoch % 400 == 0:
        print(epoch, mse)
