# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: in an iteration that nobody watched, the targets are turned round through a view of them, while alpha comes out of a list
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alphas = [10.0-0.1*k for k in range(100)]

np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
yv = y.ravel()
for i in range(60000):
    alpha = alphas[i // 1000]
    if i % 1000 == 999:
        yv[:] = 1 - yv
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
