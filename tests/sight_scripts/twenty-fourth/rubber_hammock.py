# verdict: right
import numpy as np


def softplus(z):
    return np.log1p(np.exp(z))


def softplus_prime(z):
    return 1.0 / (1.0 + np.exp(-z))


rng = np.random.default_rng(70)
x = np.linspace(-2, 2, 40)[:, None]
y = np.abs(x) - 0.5

w1 = rng.normal(0, 1.5, (1, 6))
b1 = rng.normal(0, 0.5, (1, 6))
w2 = rng.normal(0, 0.4, (6, 1))
b2 = np.zeros((1, 1))


def train_step(lr):
    global w1, b1, w2, b2
    z1 = x @ w1 + b1
    a1 = softplus(z1)
    err = a1 @ w2 + b2 - y
    d2 = err / len(x)
    d1 = d2 @ w2.T * softplus_prime(z1)
    w2 = w2 - lr * a1.T @ d2
    b2 = b2 - lr * d2.sum(axis=0, keepdims=True)
    w1 = w1 - lr * x.T @ d1
    b1 = b1 - lr * d1.sum(axis=0, keepdims=True)
    return float((err ** 2).mean())


history = [train_step(0.1) for _ in range(3000)]
print("first %.4f  last %.4f" % (history[0], history[-1]))
