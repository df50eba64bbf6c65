# verdict: wrong
# line: 21
# also: 22, 24, 25, 26, 27
# why: error is output minus target, but all updates add (ascent)
import numpy as np

rng = np.random.default_rng(39)
x = np.linspace(0, 1, 40).reshape(-1, 1)
y = 0.5 + 0.3 * np.sin(2 * np.pi * x)

w0 = rng.normal(0, 2, (1, 7))
b0 = rng.normal(0, 1, (1, 7))
w1 = rng.normal(0, 0.5, (7, 1))
b1 = np.zeros((1, 1))
sigmoid = lambda z: 1 / (1 + np.exp(-z))
lr = 0.05

for i in range(300):
    h = sigmoid(x @ w0 + b0)
    o = sigmoid(h @ w1 + b1)
    error = o - y
    delta1 = error * o * (1 - o)
    delta0 = delta1 @ w1.T * h * (1 - h)
    w1 += lr * h.T @ delta1
    b1 += lr * delta1.sum(axis=0, keepdims=True)
    w0 += lr * x.T @ delta0
    b0 += lr * delta0.sum(axis=0, keepdims=True)
    if i % 50 == 0:
        print("step", i, "loss", (error ** 2).mean())
