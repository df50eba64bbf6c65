# verdict: wrong
# first wrong: slope
# line: 17
# mistake: deriv-double-sigmoid
# why: the slope function gets outputs and squashes them once more, so confident units are hardly damped

import numpy as np

alpha = 1

# squash to 0..1
def sigmoid(x):
    return 1/(1+np.exp(-x))

# turns the output of sigmoid into its slope
def sigmoid_output_to_derivative(output):
    return sigmoid(output)*(1-sigmoid(output))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(1)
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1

for j in range(60000):
    layer_1 = sigmoid(np.dot(X,synapse_0))
    layer_2 = sigmoid(np.dot(layer_1,synapse_1))

    layer_2_error = layer_2 - y
    if (j % 10000) == 0:
        print("Error after "+str(j)+" iterations:" + str(np.mean(np.abs(layer_2_error))))

    layer_2_delta = layer_2_error*sigmoid_output_to_derivative(layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T)*sigmoid_output_to_derivative(layer_1)

    synapse_1 -= alpha * (layer_1.T.dot(layer_2_delta))
    synapse_0 -= alpha * (X.T.dot(layer_1_delta))
