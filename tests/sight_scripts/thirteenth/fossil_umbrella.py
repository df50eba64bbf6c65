# verdict: wrong
# line: 21
# why: The absolute value of the error is propagated, so its sign is lost.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

np.random.seed(1)
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1
alpha = 0.5

for j in range(6000):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))

    # how far away are we?
    layer_2_error = np.abs(layer_2 - y)
    if j % 1000 == 0:
        print("Error after %d: %.5f" % (j, np.mean(layer_2_error)))

    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)

    synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 -= alpha * X.T.dot(layer_1_delta)
