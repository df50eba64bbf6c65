# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)

def sigmoid(x, forward=True):
    if forward:
        # same curve, no overflow
        return 0.5 * (1 + np.tanh(x / 2))
    else:
        return x - x**2

np.random.seed(1)
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1
alpha = 10

j = 0
while j < 6000:
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error * sigmoid(layer_2, forward=False)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * sigmoid(layer_1, forward=False)
    np.subtract(synapse_0, alpha * X.T.dot(layer_1_delta), out=synapse_0)
    np.subtract(synapse_1, alpha * layer_1.T.dot(layer_2_delta), out=synapse_1)
    if j % 1000 == 0:
        print('Error after {} iterations: {}'.format(j, np.mean(np.abs(layer_2_error))))
    j += 1
