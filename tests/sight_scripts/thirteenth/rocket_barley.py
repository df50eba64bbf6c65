# verdict: wrong
# line: 19
# also: 20, 22
# why: The forward pass stands before the loop and is never recomputed.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def nonlin(x, deriv=False):
    if deriv: return x*(1-x)
    return 1/(1+np.exp(-x))

np.random.seed(4)
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1

layer_0 = X
layer_1 = nonlin(layer_0.dot(synapse_0))
layer_2 = nonlin(layer_1.dot(synapse_1))

for j in range(8000):
    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error*nonlin(layer_2, True)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error*nonlin(layer_1, True)
    synapse_1 -= 0.1*layer_1.T.dot(layer_2_delta)
    synapse_0 -= 0.1*layer_0.T.dot(layer_1_delta)
    if j % 2000 == 0:
        print("Error", np.mean(np.abs(layer_2_error)))
