# verdict: wrong
# line: 26
# also: 27
import numpy as np

rng = np.random.default_rng(66)

# gender-neutral shoe data: foot length -> two sizes systems
foot = rng.uniform(22, 31, 40)
eu = 1.5 * (foot + 1.0)
us = foot * 1.27 - 24
X = ((foot - 26) / 3).reshape(-1, 1)
Y = np.stack([(eu - 33) / 16, (us - 2) / 15], axis=1)

W1 = rng.normal(0, 0.8, (1, 6))
b1 = np.zeros(6)
W2 = rng.normal(0, 0.5, (6, 2))
b2 = np.zeros(2)

eta = 0.5
for epoch in range(300):
    Z1 = X @ W1 + b1
    A1 = np.tanh(Z1)
    out = 1 / (1 + np.exp(-(A1 @ W2 + b2)))

    err = (out - Y) ** 2
    d2 = err * out * (1 - out) / len(X)
    d1 = (d2 @ W2.T) * (1 - A1 ** 2)

    W2 -= eta * A1.T @ d2
    b2 -= eta * d2.sum(axis=0)
    W1 -= eta * X.T @ d1
    b1 -= eta * d1.sum(axis=0)

    if epoch % 100 == 0:
        print(epoch, err.mean())
