# verdict: wrong
# first wrong: error
# line: 9|13
# mistake: error-target-rank-1
# why: the targets are a flat list of four, the outputs a 4 x 1 column: the difference becomes 4 x 4 and the weights grow to 3 x 4
import numpy as np
np.random.seed(1)
training_set_inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
training_set_outputs = np.array([0, 1, 1, 0])
synaptic_weights = 2 * np.random.random((3, 1)) - 1
for iteration in range(10000):
    output = 1 / (1 + np.exp(-(np.dot(training_set_inputs, synaptic_weights))))
    error = training_set_outputs - output
    adjustment = np.dot(training_set_inputs.T, error * output * (1 - output))
    synaptic_weights = synaptic_weights + adjustment
print(1 / (1 + np.exp(-(np.dot(np.array([1, 0, 0]), synaptic_weights)))))
