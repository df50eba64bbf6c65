# verdict: wrong
# line: 19
# why: The target is always taken from the first rows, not from the sample of this turn.
import numpy as np

# street lights, the grokking way, mini batches of two
np.random.seed(102)
streetlights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 0], [1, 0, 0]])
walk = np.array([[1, 1, 0, 0, 1, 0]]).T
alpha, hidden, batch = 0.05, 6, 2

weights_0_1 = 2 * np.random.random((3, hidden)) - 1
weights_1_2 = 2 * np.random.random((hidden, 1)) - 1

for iteration in range(150):
    error = 0
    for b in range(0, len(streetlights), batch):
        layer_0 = streetlights[b:b + batch]
        goal = walk[:batch]
        layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
        layer_2 = layer_1.dot(weights_1_2)
        error += np.sum((goal - layer_2) ** 2)
        layer_2_delta = goal - layer_2
        layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
        weights_1_2 += alpha * layer_1.T.dot(layer_2_delta)
        weights_0_1 += alpha * layer_0.T.dot(layer_1_delta)
print("Error:", error)
