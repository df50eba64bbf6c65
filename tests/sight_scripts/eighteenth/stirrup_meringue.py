# verdict: wrong
# line: 35
# why: relu mask of the second hidden layer used for the first (equal widths)
import numpy as np

np.random.seed(85)
M = 96
x = np.random.uniform(-1, 1, (M, 2))
y = np.where(np.abs(x[:, 0]) > np.abs(x[:, 1]), 1, 0)

h = 16
layers = {}
dims = [2, h, h, 2]
for l in range(1, 4):
    layers['W%d' % l] = np.random.randn(dims[l - 1], dims[l]) * np.sqrt(2.0 / dims[l - 1])
    layers['b%d' % l] = np.zeros(dims[l])

lr = 0.2
for t in range(500):
    z1 = x @ layers['W1'] + layers['b1']
    a1 = np.maximum(z1, 0)
    z2 = a1 @ layers['W2'] + layers['b2']
    a2 = np.maximum(z2, 0)
    z3 = a2 @ layers['W3'] + layers['b3']
    z3 -= z3.max(axis=1, keepdims=True)
    p = np.exp(z3) / np.exp(z3).sum(axis=1, keepdims=True)
    loss = -np.mean(np.log(p[np.arange(M), y]))

    d3 = p.copy()
    d3[np.arange(M), y] -= 1
    d3 /= M
    d2 = d3 @ layers['W3'].T
    d2[z2 < 0] = 0
    d1 = d2 @ layers['W2'].T
    d1[z2 < 0] = 0
    for l, (inp, d) in enumerate([(x, d1), (a1, d2), (a2, d3)], start=1):
        layers['W%d' % l] -= lr * inp.T @ d
        layers['b%d' % l] -= lr * d.sum(axis=0)
    if t % 100 == 0:
        print(t, loss)
