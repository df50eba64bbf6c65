# verdict: wrong
# line: 20
# also: 25
# why: error: output minus target is added, so the loss is climbed
import numpy as np

np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha = 0.5
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1

def sigmoid(x):
    return 1/(1+np.exp(-x))

for j in range(20000):
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    layer_2_error = layer_2 - y
    if j % 4000 == 0:
        print("Error after " + str(j) + " iterations: " + str(np.mean(np.abs(layer_2_error))))
    layer_2_delta = layer_2_error * layer_2*(1-layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1*(1-layer_1)
    synapse_1 += alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 += alpha * X.T.dot(layer_1_delta)
