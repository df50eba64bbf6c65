# verdict: wrong
# line: 30
# why: The update of synapse_1 uses the input layer instead of layer_1.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

def deriv(s):
    return s*(1-s)

np.random.seed(1)
synapse_0 = 2*np.random.random((3,3)) - 1
synapse_1 = 2*np.random.random((3,1)) - 1
alpha = 2

for j in range(10001):
    layer_0 = X
    layer_1 = sigmoid(layer_0.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))

    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error*deriv(layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error*deriv(layer_1)

    synapse_1 -= alpha*layer_0.T.dot(layer_2_delta)
    synapse_0 -= alpha*layer_0.T.dot(layer_1_delta)

    if j % 2500 == 0:
        print("Error:", np.mean(np.abs(layer_2_error)))
