# verdict: wrong
# line: 17
# also: 19
# why: The hidden layer is computed once before the loop and never again.
import numpy as np
# Priya, 28, data analyst
def sigmoid(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1

layer_0 = X
layer_1 = sigmoid(np.dot(layer_0, synapse_0))
for iteration in range(1000):
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 += layer_1.T.dot(layer_2_delta)
    synapse_0 += layer_0.T.dot(layer_1_delta)
print(sigmoid(sigmoid(X.dot(synapse_0)).dot(synapse_1)))
