# verdict: right
import numpy as np

rng = np.random.default_rng(91)

def sigma(v):
    return 1.0 / (1.0 + np.exp(-v))

def learn(layers, x, target, lr):
    """goes down the list and comes back with the gradient for x"""
    if not layers:
        return x - target
    W, b = layers[0]
    y = sigma(x @ W + b)
    g = learn(layers[1:], y, target, lr) * y * (1 - y)
    below = W @ g
    W -= lr * np.outer(x, g)
    b -= lr * g
    return below

def answer(layers, x):
    for W, b in layers:
        x = sigma(x @ W + b)
    return x

sizes = (4, 8, 5, 1)
layers = [(rng.normal(0, 1, (p, q)), rng.normal(0, 1, q)) for p, q in zip(sizes, sizes[1:])]
X = np.array([[i >> k & 1 for k in range(4)] for i in range(16)], float)
Y = (X[:, :1] != X[:, 2:3]) * 1.0
count = 0
for epoch in range(1200):
    order = rng.permutation(16)
    for j in order:
        learn(layers, X[j], Y[j], lr=1.0 / (1 + 1e-5 * count))
        count += 1
print(answer(layers, X).round(2).ravel())
