# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: a mean of the weights over time is kept beside them, and only printed
import numpy as np


def squash(x):
    return 1 / (1 + np.exp(-x))


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(5)
weights = [np.random.uniform(-1, 1, (3, 4)), np.random.uniform(-1, 1, (4, 1))]
means = [each.copy() for each in weights]
for j in range(5000):
    layer_1 = squash(X @ weights[0])
    layer_2 = squash(layer_1 @ weights[1])
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ weights[1].T * layer_1 * (1 - layer_1)
    weights[1] -= 2 * layer_1.T @ layer_2_delta
    weights[0] -= 2 * X.T @ layer_1_delta
    for mean, each in zip(means, weights):
        mean += 0.01 * (each - mean)
print(np.abs(means[0] - weights[0]).max())
