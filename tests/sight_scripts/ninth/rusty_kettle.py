# verdict: wrong
# line: 23
# also: 21, 24, 25
# why: the steps were collected from the last layer to the first but are used in the order of the layers; all matrices are square here

import numpy as np
rng = np.random.default_rng(124)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 0], [1, 0, 1], [1, 0, 0], [0, 1, 1]])
sizes = [3, 3, 3, 3]
weights = [rng.uniform(-1, 1, s) for s in zip(sizes, sizes[1:])]
def squish(z):
    return 1 / (1 + np.exp(-z))
for epoch in range(3000):
    activations = [X]
    for W in weights:
        activations.append(squish(activations[-1] @ W))
    delta = (activations[-1] - y) * activations[-1] * (1 - activations[-1])
    gradients = []
    for i in reversed(range(len(weights))):
        gradients.append(activations[i].T @ delta)
        if i > 0:
            delta = (delta @ weights[i].T) * activations[i] * (1 - activations[i])
    for W, g in zip(weights, gradients):
        W -= 0.8 * g
    if epoch % 1000 == 0:
        print(epoch, np.abs(activations[-1] - y).mean())
print(activations[-1].round(2))
