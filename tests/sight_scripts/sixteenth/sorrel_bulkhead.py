# verdict: right
import numpy as np

rng = np.random.default_rng(11)
x = rng.uniform(-np.pi, np.pi, size=(60, 1))
t = np.sin(x) + 0.05 * rng.standard_normal((60, 1))
N = x.shape[0]

H1, H2 = 10, 10
W1 = rng.standard_normal((1, H1))
b1 = np.zeros(H1)
W2 = rng.standard_normal((H1, H2)) / np.sqrt(H1)
b2 = np.zeros(H2)
W3 = rng.standard_normal((H2, 1)) / np.sqrt(H2)
b3 = np.zeros(1)
eta = 0.1

for it in range(2500):
    a1 = np.tanh(x @ W1 + b1)
    a2 = np.tanh(a1 @ W2 + b2)
    y = a2 @ W3 + b3

    d3 = (y - t) / N
    d2 = (d3 @ W3.T) * (1 - a2 * a2)
    d1 = (d2 @ W2.T) * (1 - a1 * a1)

    W3 -= eta * a2.T @ d3
    b3 -= eta * d3.sum(0)
    W2 -= eta * a1.T @ d2
    b2 -= eta * d2.sum(0)
    W1 -= eta * x.T @ d1
    b1 -= eta * d1.sum(0)

    if it % 500 == 0:
        print(it, 0.5 * np.mean((y - t) ** 2))
