# verdict: wrong
# line: 23
# why: delta of the first hidden layer goes back through the wrong weights
import numpy as np

np.random.seed(16)
n = 5
x = np.random.rand(40, n)
y = np.column_stack([x.mean(axis=1), x.max(axis=1)])

w1 = np.random.randn(n, n) * 0.6
w2 = np.random.randn(n, n) * 0.6
w3 = np.random.randn(n, 2) * 0.6

losses = []
for k in range(1000):
    h1 = 1 / (1 + np.exp(-x.dot(w1)))
    h2 = 1 / (1 + np.exp(-h1.dot(w2)))
    o = h2.dot(w3)
    e = o - y
    losses.append((e ** 2).sum() / 2)
    g2 = e.dot(w3.T) * h2 * (1 - h2)
    g1 = g2.dot(w1.T) * h1 * (1 - h1)
    w3 -= 0.01 * h2.T.dot(e)
    w2 -= 0.01 * h1.T.dot(g2)
    w1 -= 0.01 * x.T.dot(g1)

print(losses[0], losses[100], losses[-1])
