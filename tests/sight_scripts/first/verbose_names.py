# verdict: wrong
# wrong: the hidden delta
# line: 22
# mistake: the slope of the output is multiplied in once more in the place of the hidden slope
# style: self-taught, verbose names
import numpy as np
np.random.seed(2)
training_inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
training_outputs = np.array([[0],[1],[1],[0]])
weights_input_hidden = 2*np.random.random((3,5))-1
weights_hidden_output = 2*np.random.random((5,1))-1

def activation(value):
    return 1/(1+np.exp(-value))

for iteration in range(4000):
    hidden_layer = activation(np.dot(training_inputs, weights_input_hidden))
    output_layer = activation(np.dot(hidden_layer, weights_hidden_output))
    output_error = training_outputs-output_layer
    output_adjust = output_error*output_layer*(1-output_layer)
    hidden_error = np.dot(output_adjust, weights_hidden_output.T)
    hidden_adjust = hidden_error*output_layer*(1-output_layer)
    weights_hidden_output += np.dot(hidden_layer.T, output_adjust)
    weights_input_hidden += np.dot(training_inputs.T, hidden_adjust)
    if iteration % 1000 == 0:
        print("Average error:", np.mean(np.abs(output_error)))
