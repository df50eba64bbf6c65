# verdict: not a network
# How large are the deltas in a random network?  (vanishing gradients)
# New weights are drawn each time, nothing is trained.
import numpy as np

np.random.seed(15)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

X = np.random.rand(20, 5)
y = np.random.randint(0, 2, (20, 1))
depth = 8
sums = np.zeros(depth)

for trial in range(200):
    layers = [X]
    weights = []
    for k in range(depth):
        n_out = 1 if k == depth - 1 else 5
        w = 2 * np.random.random((layers[-1].shape[1], n_out)) - 1
        weights.append(w)
        layers.append(sigmoid(layers[-1].dot(w)))

    delta = (y - layers[-1]) * layers[-1] * (1 - layers[-1])
    for k in reversed(range(depth)):
        sums[k] += np.mean(np.abs(layers[k].T.dot(delta)))
        error = delta.dot(weights[k].T)
        delta = error * layers[k] * (1 - layers[k])

    if trial % 40 == 0:
        print("trial", trial, "error", np.mean(np.abs(y - layers[-1])))

print("mean size of the gradient per layer:")
for k in range(depth):
    print("  layer", k, "%.3e" % (sums[k] / 200))
