# verdict: wrong
# line: 25
# also: 28
# why: synapse_1 is updated before it is used to send the delta back.
import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))
def sigmoid_slope(s): return s*(1-s)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

for alpha in [0.1, 1, 10]:
    np.random.seed(1)
    synapse_0 = 2*np.random.random((3,4)) - 1
    synapse_1 = 2*np.random.random((4,1)) - 1
    print("alpha:", alpha)
    for j in range(4000):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))

        # output side
        layer_2_error = layer_2 - y
        layer_2_delta = layer_2_error*sigmoid_slope(layer_2)
        synapse_1 -= alpha*layer_1.T.dot(layer_2_delta)

        # hidden side
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error*sigmoid_slope(layer_1)
        synapse_0 -= alpha*X.T.dot(layer_1_delta)

        if j % 1000 == 0:
            print("   ", j, np.mean(np.abs(layer_2_error)))
