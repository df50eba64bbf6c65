# verdict: right
# Nielsen chapter 3 from memory: cross-entropy and L2
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

np.random.seed(7)
n = 40
X = np.random.randn(n, 2)
Y = ((X ** 2).sum(axis=1, keepdims=True) < 1.2) * 1.0

sizes = [2, 7, 1]
weights = [np.random.randn(a, b) / np.sqrt(a) for a, b in zip(sizes[:-1], sizes[1:])]
biases = [np.random.randn(1, b) for b in sizes[1:]]
eta, lmbda, size = 0.5, 0.02, 10

for epoch in range(150):
    order = np.random.permutation(n)
    for start in range(0, n, size):
        chosen = order[start:start + size]
        acts = [X[chosen]]
        for w, b in zip(weights, biases):
            acts.append(sigmoid(acts[-1] @ w + b))
        delta = acts[-1] - Y[chosen]
        grads = []
        for l in range(len(weights) - 1, -1, -1):
            grads.append((acts[l].T @ delta / size, delta.mean(axis=0, keepdims=True)))
            if l > 0:
                delta = (delta @ weights[l].T) * acts[l] * (1 - acts[l])
        grads.reverse()
        for l, (gw, gb) in enumerate(grads):
            weights[l] = (1 - eta * lmbda / n) * weights[l] - eta * gw
            biases[l] = biases[l] - eta * gb

a = X
for w, b in zip(weights, biases):
    a = sigmoid(a @ w + b)
print("accuracy", np.mean((a > 0.5) == (Y > 0.5)))
