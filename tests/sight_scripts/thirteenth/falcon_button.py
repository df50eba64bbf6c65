# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0, 1, 1, 0])            # flat, and everything behind it stays flat too

def sigmoid(t):
    return 1/(1 + np.exp(-t))

np.random.seed(8)
synapse_0 = 2*np.random.random((3, 4)) - 1
synapse_1 = 2*np.random.random(4) - 1
alpha = 2

for j in range(8001):
    layer_1 = sigmoid(np.dot(X, synapse_0))          # (4 rows, 4 hidden)
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))    # (4,)
    layer_2_error = y - layer_2
    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_delta = np.outer(layer_2_delta, synapse_1) * layer_1 * (1 - layer_1)
    synapse_1 = synapse_1 + alpha * np.dot(layer_2_delta, layer_1)
    synapse_0 = synapse_0 + alpha * np.dot(X.T, layer_1_delta)
    if j % 2000 == 0:
        print("mean miss at", j, ":", np.mean(np.abs(layer_2_error)))
