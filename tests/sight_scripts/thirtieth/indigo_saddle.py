# verdict: right
import numpy as np

rng = np.random.default_rng(31)
x = rng.uniform(-2, 2, size=(50, 2))
t = (x[:, :1] - 0.5 * x[:, 1:]) ** 2
t[::10] += 8.0                 # a few outliers

W1 = rng.normal(scale=0.5, size=(2, 15)); b1 = np.zeros((1, 15))
W2 = rng.normal(scale=0.5, size=(15, 1)); b2 = np.zeros((1, 1))
delta = 1.0
lr = 0.05

def huber_grad(r):
    return np.where(np.abs(r) <= delta, r, delta * np.sign(r))

def huber(r):
    a = np.abs(r)
    return np.where(a <= delta, 0.5 * r * r, delta * (a - 0.5 * delta))

for i in range(1500):
    z1 = x @ W1 + b1
    a1 = np.tanh(z1)
    y = a1 @ W2 + b2
    r = y - t
    g = huber_grad(r) / len(x)
    gW2 = a1.T @ g
    gb2 = g.sum(axis=0, keepdims=True)
    gz = g @ W2.T * (1 - a1 ** 2)
    gW1 = x.T @ gz
    gb1 = gz.sum(axis=0, keepdims=True)
    W2 -= lr * gW2; b2 -= lr * gb2
    W1 -= lr * gW1; b1 -= lr * gb1
    if i % 300 == 0:
        print(i, huber(r).mean())
