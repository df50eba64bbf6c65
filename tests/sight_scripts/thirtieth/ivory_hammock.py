# verdict: wrong
# line: 23
import numpy as np

np.random.seed(52)
topology = [3, 7, 5, 1]
weights = [np.random.randn(i, o) * 0.8 for i, o in zip(topology[:-1], topology[1:])]
biases = [np.zeros((1, o)) for o in topology[1:]]


def s(z):
    return 1 / (1 + np.exp(-z))


X = np.random.rand(40, 3)
Y = (X[:, :1] > X[:, 1:2]).astype(float) * X[:, 2:]

for iteration in range(2000):
    a = [X]
    for w, b in zip(weights, biases):
        a.append(s(a[-1] @ w + b))
    delta = (a[-1] - Y) * a[-1] * (1 - a[-1])
    for layer in range(len(weights) - 1, 0, -1):
        grad_w = a[layer].T @ delta
        grad_b = delta.sum(axis=0, keepdims=True)
        delta = (delta @ weights[layer].T) * a[layer] * (1 - a[layer])
        weights[layer] -= 0.1 * grad_w
        biases[layer] -= 0.1 * grad_b
    if iteration % 500 == 0:
        print(iteration, np.mean((a[-1] - Y) ** 2))
