# verdict: right
import numpy as np

rand = np.random.RandomState(31)
x = rand.uniform(-2, 2, (50, 1))
y = 3 * np.abs(x) - 1
y[::10] += 8          # a few outliers

A = rand.randn(1, 8)
a = np.zeros(8)
B = rand.randn(8, 1) * 0.3
b = np.zeros(1)

def softplus(z):
    return np.log1p(np.exp(z))

def logistic(z):
    return 1 / (1 + np.exp(-z))

delta = 1.0
for t in range(1500):
    z = x @ A + a
    h = softplus(z)
    e = h @ B + b - y
    huber = np.where(np.abs(e) <= delta, 0.5 * e ** 2, delta * (np.abs(e) - 0.5 * delta))
    ge = np.clip(e, -delta, delta) / len(x)
    gz = (ge @ B.T) * logistic(z)
    B -= 0.1 * (h.T @ ge)
    b -= 0.1 * ge.sum(axis=0)
    A -= 0.1 * (x.T @ gz)
    a -= 0.1 * gz.sum(axis=0)
    if t % 300 == 0:
        print(t, huber.mean())
