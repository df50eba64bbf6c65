# verdict: other-loss
# first wrong: -
# line: -
# mistake: l2delta-no-derivative
# why: the raw error is used as the output's delta, which is the cross-entropy gradient
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

np.random.seed(1)
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1
alpha = 0.3

for j in range(60000):
    layer_1 = sigmoid(np.dot(X,synapse_0))
    layer_2 = sigmoid(np.dot(layer_1,synapse_1))
    layer_2_delta = y - layer_2
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1*(1-layer_1)
    synapse_1 += alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 += alpha * X.T.dot(layer_1_delta)

print(layer_2)
