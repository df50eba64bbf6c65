# verdict: wrong
# line: 17
# Regression mit tanh
import numpy as np
rng = np.random.default_rng(70)
x = np.linspace(-2, 2, 25)[:, None]
y = 0.5 * x ** 2 - 0.3 * x
W1 = rng.normal(size=(1, 8))
b1 = rng.normal(size=8)
W2 = rng.normal(size=(8, 1)) * 0.5
b2 = np.zeros(1)
eta = 0.05
for schritt in range(2000):
    h = np.tanh(x @ W1 + b1)
    p = h @ W2 + b2
    d = (p - y) / len(x)
    dh = (d @ W2.T) * (1 - h)
    W2 = W2 - eta * h.T @ d
    b2 = b2 - eta * d.sum(axis=0)
    W1 = W1 - eta * x.T @ dh
    b1 = b1 - eta * dh.sum(axis=0)
    if schritt % 400 == 0:
        print(schritt, np.mean((p - y) ** 2))
