# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact gradient steps with a plot of the error at the end

import numpy as np
import matplotlib.pyplot as plt

training_inputs = np.array([[0, 0, 1],
                            [0, 1, 1],
                            [1, 0, 1],
                            [1, 1, 1]])
training_outputs = np.array([[0, 1, 1, 0]]).T

learning_rate = 1.2
errors = []

np.random.seed(1)
weights_0_1 = 2 * np.random.random((3, 4)) - 1
weights_1_2 = 2 * np.random.random((4, 1)) - 1

for epoch in range(20000):
    hidden_layer = 1 / (1 + np.exp(-np.dot(training_inputs, weights_0_1)))
    output_layer = 1 / (1 + np.exp(-np.dot(hidden_layer, weights_1_2)))

    error = training_outputs - output_layer
    errors.append(np.mean(np.abs(error)))

    output_delta = error * output_layer * (1 - output_layer)
    hidden_delta = np.dot(output_delta, weights_1_2.T) * hidden_layer * (1 - hidden_layer)

    weights_1_2 += learning_rate * np.dot(hidden_layer.T, output_delta)
    weights_0_1 += learning_rate * np.dot(training_inputs.T, hidden_delta)

plt.plot(errors)
plt.xlabel('epoch')
plt.ylabel('mean absolute error')
plt.title('XOR')
plt.show()
