# verdict: wrong
# line: 17
# why: hidden delta: The derivative of softplus is sigmoid(z); here exp(-z) has lost its minus sign, which gives sigmoid(-z).
import numpy as np

rng = np.random.default_rng(27)
X = np.linspace(-1.5, 1.5, 45)[:, None]
y = X ** 2 + 0.5 * X

W1 = rng.normal(size=(1, 10))
b1 = rng.normal(size=10) * 0.3
W2 = rng.normal(size=(10, 1)) * 0.3
b2 = np.zeros(1)
lr = 0.05

softplus = lambda z: np.log(1 + np.exp(z))
softplus_d = lambda z: 1 / (1 + np.exp(z))

for i in range(2500):
    z1 = X @ W1 + b1
    h = softplus(z1)
    out = h @ W2 + b2

    d2 = (out - y) / len(X)
    d1 = (d2 @ W2.T) * softplus_d(z1)

    W2 -= lr * h.T @ d2
    b2 -= lr * d2.sum(0)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(0)
    if i % 500 == 0:
        print(i, float(np.mean((out - y) ** 2)))

print("final:", float(np.mean((out - y) ** 2)))
