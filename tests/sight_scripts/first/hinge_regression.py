# verdict: wrong
# wrong: the slope of the hidden layer
# line: 22
# mistake: the relu's mask is taken from the incoming gradient, not from the layer
# style: deep learning course student
import numpy as np

rng = np.random.default_rng(6)
x = rng.uniform(-3, 3, (80, 1))
t = np.maximum(0, x) - 0.5*np.abs(x-1)

W1 = rng.normal(0, 1, (1, 20)); b1 = rng.normal(0, 1, (1, 20))
W2 = rng.normal(0, .3, (20, 1)); b2 = np.zeros((1, 1))
lr = 0.02
for it in range(2000):
    z = x @ W1 + b1
    h = np.maximum(0, z)
    y = h @ W2 + b2
    loss = np.mean((y-t)**2)
    dy = 2*(y-t)/len(x)
    dh = dy @ W2.T
    dz = dh * (dh > 0)
    W2 -= lr * h.T @ dy
    b2 -= lr * dy.sum(0, keepdims=True)
    W1 -= lr * x.T @ dz
    b1 -= lr * dz.sum(0, keepdims=True)
    if it % 400 == 0:
        print(it, round(loss, 5))
