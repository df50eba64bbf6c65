# verdict: wrong
# line: 15
# why: derivatives: The derivative of tanh is 1 - h squared; the square is missing.
import numpy as np
rng = np.random.default_rng(2)
x = np.linspace(-2, 2, 50).reshape(-1, 1)
t = np.sin(2 * x)
W1 = rng.normal(size=(1, 10)); b1 = rng.normal(size=10)
W2 = rng.normal(size=(10, 1)) * 0.3; b2 = np.zeros(1)
lr = 0.05
for epoch in range(3000):
    h = np.tanh(x @ W1 + b1)
    o = h @ W2 + b2
    d2 = (o - t) / len(x)
    d1 = (d2 @ W2.T) * (1 - h)
    W2 -= lr * h.T @ d2
    b2 -= lr * d2.sum(axis=0)
    W1 -= lr * x.T @ d1
    b1 -= lr * d1.sum(axis=0)
print("final mse", np.mean((o - t) ** 2))
