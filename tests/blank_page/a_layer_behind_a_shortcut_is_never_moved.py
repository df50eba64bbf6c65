# verdict: wrong
# first wrong: update
# line: 33
# mistake: -
# why: the last layer, which is given a sum of two layers, is never moved
import numpy as np
rng = np.random.default_rng(50)
X = rng.uniform(-1, 1, (70, 3))
Y = np.column_stack([X[:, 0] * X[:, 1], np.sin(2 * X[:, 2])])
W1 = rng.normal(0, 0.6, (3, 8))
b1 = np.zeros((1, 8))
W2 = rng.normal(0, 0.3, (8, 8))
b2 = np.zeros((1, 8))
W3 = rng.normal(0, 0.3, (8, 2))
b3 = np.zeros((1, 2))
lr = 0.1

def forward(X):
    h1 = np.tanh(X @ W1 + b1)
    r = np.tanh(h1 @ W2 + b2)
    h2 = h1 + r
    return (h1, r, h2, h2 @ W3 + b3)
for step in range(1500):
    h1, r, h2, out = forward(X)
    e = out - Y
    if step % 250 == 0:
        print(step, 'loss:', np.sum(e * e) / (2 * len(X)))
    g3 = e / len(X)
    gh2 = g3 @ W3.T
    g2 = gh2 * (1 - r ** 2)
    gh1 = gh2 + g2 @ W2.T
    g1 = gh1 * (1 - h1 ** 2)
    b3 -= lr * g3.sum(0)
    W2 -= lr * h1.T @ g2
    b2 -= lr * g2.sum(0)
    W1 -= lr * X.T @ g1
    b1 -= lr * g1.sum(0)
