# verdict: wrong
# line: 25
# why: The relu slope looks at the sign of the backpropagated error instead of at the layer's sum.
import numpy as np

rng = np.random.default_rng(14)
x = np.linspace(-2, 2, 21).reshape(-1, 1)
y = np.abs(x) - 0.5 * x          # a kinked curve

w1 = rng.normal(0, 1, (1, 10)); b1 = rng.normal(0, 0.5, 10)
w2 = rng.normal(0, 0.4, (10, 1)); b2 = np.zeros(1)

def relu(z):
    return np.maximum(z, 0)

def relu_slope(z):
    return (z > 0).astype(float)

for i in range(600):
    z1 = x @ w1 + b1
    a1 = relu(z1)
    guess = a1 @ w2 + b2
    d2 = (guess - y) / len(x)
    d1 = d2 @ w2.T
    d1 = d1 * relu_slope(d1)
    w2 -= 0.02 * a1.T @ d2
    b2 -= 0.02 * d2.sum(axis=0)
    w1 -= 0.02 * x.T @ d1
    b1 -= 0.02 * d1.sum(axis=0)
    if i % 200 == 0:
        print(i, "loss", np.mean((guess - y) ** 2))
