# verdict: wrong
# line: 25
# why: hidden delta: the square matrix W2 isn't transposed on the way back
# Regression mit zwei Schichten, Sinus lernen
import numpy as np

rng = np.random.default_rng()
x = rng.uniform(-3, 3, (60, 1))
t = np.sin(x) + 0.05 * rng.standard_normal((60, 1))

W1 = rng.standard_normal((1, 10))
b1 = rng.standard_normal(10) * 0.1
W2 = rng.standard_normal((10, 10)) * 0.3
b2 = np.zeros(10)
W3 = rng.standard_normal((10, 1)) * 0.3
b3 = np.zeros(1)
eta = 0.02

for schritt in range(4000):
    h1 = np.tanh(x @ W1 + b1)
    h2 = np.tanh(h1 @ W2 + b2)
    o = h2 @ W3 + b3
    d3 = (o - t) / len(x)
    d2 = (d3 @ W3.T) * (1 - h2 ** 2)
    d1 = (d2 @ W2) * (1 - h1 ** 2)
    W3 -= eta * h2.T @ d3
    b3 -= eta * d3.sum(0)
    W2 -= eta * h1.T @ d2
    b2 -= eta * d2.sum(0)
    W1 -= eta * x.T @ d1
    b1 -= eta * d1.sum(0)
    if schritt % 800 == 0:
        print(schritt, float(((o - t) ** 2).mean()))
