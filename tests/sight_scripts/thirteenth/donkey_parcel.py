# verdict: wrong
# line: 13
# why: Parentheses are missing in the sigmoid, so it is 1 + exp(-x).
import numpy as np

X = np.array([ [0,0,1],
               [0,1,1],
               [1,0,1],
               [1,1,1] ])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/1+np.exp(-x)

def sigmoid_to_deriv(s):
    return s*(1-s)

np.random.seed(1)
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1
alpha = 1e-7

for j in range(3001):
    layer_1 = sigmoid(np.dot(X,synapse_0))
    layer_2 = sigmoid(np.dot(layer_1,synapse_1))
    layer_2_error = layer_2 - y
    if j % 1000 == 0:
        print("Error after", j, np.mean(np.abs(layer_2_error)))
    layer_2_delta = layer_2_error*sigmoid_to_deriv(layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error*sigmoid_to_deriv(layer_1)
    synapse_1 -= alpha*layer_1.T.dot(layer_2_delta)
    synapse_0 -= alpha*X.T.dot(layer_1_delta)
