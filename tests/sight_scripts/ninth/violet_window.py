# verdict: wrong
# line: 10
# why: relu2deriv gives back the value instead of 1 where it is positive

import numpy as np
np.random.seed(3)
def relu(x):
    return (x > 0) * x
def relu2deriv(output):
    return (output > 0) * output
lamps = np.array([[1, 0, 1],
                         [0, 1, 1],
                         [0, 0, 1],
                         [1, 1, 1]])
go = np.array([1, 1, 0, 0])
alpha = 0.1
hidden_size = 5
m01 = 2*np.random.random((3, hidden_size)) - 1
m12 = 2*np.random.random((hidden_size, 1)) - 1
for iteration in range(120):
    layer_2_error = 0
    for i in range(len(lamps)):
        layer_0 = lamps[i:i+1]
        layer_1 = relu(np.dot(layer_0, m01))
        layer_2 = np.dot(layer_1, m12)
        layer_2_error += np.sum((layer_2 - go[i:i+1]) ** 2)
        layer_2_delta = layer_2 - go[i:i+1]
        layer_1_delta = layer_2_delta.dot(m12.T) * relu2deriv(layer_1)
        m12 -= alpha * layer_1.T.dot(layer_2_delta)
        m01 -= alpha * layer_0.T.dot(layer_1_delta)
    if iteration % 20 == 9:
        print("Error:" + str(layer_2_error))
