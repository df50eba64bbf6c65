# verdict: wrong
# first wrong: slope
# line: 14
# mistake: deriv-precedence
# why: output*1-output is zero everywhere, nothing ever moves and the plot is a flat line
import numpy as np
import matplotlib.pyplot as plt

def sigmoid(x):
    output = 1/(1+np.exp(-x))
    return output

def sigmoid_output_to_derivative(output):
    return output*1-output

X = np.array([[0,1],[0,1],[1,0],[1,0]])
y = np.array([[0,0,1,1]]).T
np.random.seed(1)
synapse_0 = 2*np.random.random((2,1)) - 1
errors = []

for iter in range(10000):
    layer_1 = sigmoid(np.dot(X,synapse_0))
    layer_1_error = layer_1 - y
    errors.append(np.mean(np.abs(layer_1_error)))
    layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
    synapse_0_derivative = np.dot(X.T,layer_1_delta)
    synapse_0 -= synapse_0_derivative

plt.plot(errors)
plt.title("why is this flat???")
plt.show()
