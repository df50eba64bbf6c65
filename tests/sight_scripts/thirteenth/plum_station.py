# verdict: wrong
# line: 17
# also: 18, 19
# why: The weights are re-created from the same seed in every iteration, so nothing is learned.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

alpha = 5
hidden_size = 4

for j in range(5001):
    np.random.seed(1)
    synapse_0 = 2*np.random.random((3, hidden_size)) - 1
    synapse_1 = 2*np.random.random((hidden_size, 1)) - 1

    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))

    layer_2_error = y - layer_2
    layer_2_delta = layer_2_error*layer_2*(1 - layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error*layer_1*(1 - layer_1)

    synapse_1 += alpha*layer_1.T.dot(layer_2_delta)
    synapse_0 += alpha*X.T.dot(layer_1_delta)

    if j % 1000 == 0:
        print("Error after", j, "iterations:", np.mean(np.abs(layer_2_error)))
