# verdict: wrong
# line: 29
# why: With error = y - layer_2 the update of synapse_0 must be added, it is subtracted.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

def sigmoid_deriv(x):
    return x*(1-x)

for alpha in [1, 10]:
    np.random.seed(1)
    synapse_0 = 2*np.random.random((3,4)) - 1
    synapse_1 = 2*np.random.random((4,1)) - 1
    for j in range(5001):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))

        layer_2_error = y - layer_2
        layer_2_delta = layer_2_error*sigmoid_deriv(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error*sigmoid_deriv(layer_1)

        synapse_1 += alpha*layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha*X.T.dot(layer_1_delta)

        if j % 2500 == 0:
            print(alpha, j, np.mean(np.abs(layer_2_error)))
