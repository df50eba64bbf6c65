# verdict: wrong
# line: 27
# why: The hidden delta uses the slope of layer_2 instead of that of layer_1.
import numpy as np

np.random.seed(1)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

sigmoid = lambda x: 1/(1+np.exp(-x))
sigmoid_output_to_derivative = lambda output: output*(1-output)

start_0 = 2*np.random.random((3,4)) - 1
start_1 = 2*np.random.random((4,1)) - 1

for alpha in [0.1,1,10]:
    synapse_0 = start_0.copy()
    synapse_1 = start_1.copy()
    print("\nalpha = %s" % alpha)
    for j in range(4000):
        layer_1 = sigmoid(np.dot(X,synapse_0))
        layer_2 = sigmoid(np.dot(layer_1,synapse_1))
        layer_2_error = layer_2 - y
        layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_2)
        synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha * X.T.dot(layer_1_delta)
        if j % 1000 == 999:
            print(j + 1, np.mean(np.abs(layer_2_error)))
