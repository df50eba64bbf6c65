# verdict: wrong
# first wrong: bias
# line: 25
# mistake: -
# why: biases are added in the forward pass, but the line that trains them is commented out
import numpy as np

np.random.seed(19)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.array([[0], [1], [1], [0]])
weights = [np.random.randn(2, 4), np.random.randn(4, 1)]
biases = [np.random.randn(1, 4), np.random.randn(1, 1)]
rate = 1

sigmoid = lambda a: 1 / (1 + np.exp(-a))

for e in range(10000):
    activations = [X]
    for w, b in zip(weights, biases):
        activations.append(sigmoid(activations[-1] @ w + b))
    delta = activations[-1] - Y
    for i in (1, 0):
        delta = delta * activations[i + 1] * (1 - activations[i + 1])
        change = activations[i].T @ delta
        # biases[i] -= rate * delta.sum(axis=0, keepdims=True)   not sure about this one
        delta = delta @ weights[i].T
        weights[i] -= rate * change
print(activations[-1])
