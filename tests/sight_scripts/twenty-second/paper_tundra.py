# verdict: wrong
# line: 16
# why: forward pass: the third layer takes h1 where it must take h2 (the backward pass says h2)
import numpy as np

rng = np.random.default_rng(302)
X = rng.uniform(-1, 1, (70, 2))
Y = np.sin(3 * X[:, [0]]) * X[:, [1]]
n = [2, 9, 9, 9, 1]
Ws = [rng.normal(size=(n[k], n[k + 1])) / np.sqrt(n[k]) for k in range(4)]
bs = [np.zeros(n[k + 1]) for k in range(4)]
lr = 0.1
for epoch in range(1000):
    h1 = np.tanh(X @ Ws[0] + bs[0])
    h2 = np.tanh(h1 @ Ws[1] + bs[1])
    h3 = np.tanh(h1 @ Ws[2] + bs[2])
    out = h3 @ Ws[3] + bs[3]
    d4 = 2 * (out - Y) / len(X)
    d3 = (d4 @ Ws[3].T) * (1 - h3 ** 2)
    d2 = (d3 @ Ws[2].T) * (1 - h2 ** 2)
    d1 = (d2 @ Ws[1].T) * (1 - h1 ** 2)
    for k, (a, d) in enumerate([(X, d1), (h1, d2), (h2, d3), (h3, d4)]):
        Ws[k] -= lr * a.T @ d
        bs[k] -= lr * d.sum(axis=0)
print(((out - Y) ** 2).mean())
