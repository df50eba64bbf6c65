# verdict: wrong
# line: 24
# why: without parentheses the output is subtracted at the end instead of being a part of the slope

import numpy as np

inputs = np.array([[0, 0, 1],
                   [1, 1, 1],
                   [1, 0, 1],
                   [0, 1, 1]])
outputs = np.array([[0], [0], [1], [1]])

np.random.seed(101)
weights_1 = np.random.rand(3, 4) * 2 - 1
weights_2 = np.random.rand(4, 1) * 2 - 1

def activate(value):
    return 1 / (1 + np.exp(-value))

count = 0
while count < 3000:
    middle = activate(np.dot(inputs, weights_1))
    result = activate(np.dot(middle, weights_2))
    delta_result = (outputs - result) * result * 1 - result
    delta_middle = np.dot(delta_result, weights_2.T) * middle * (1 - middle)
    weights_2 += np.dot(middle.T, delta_result)
    weights_1 += np.dot(inputs.T, delta_middle)
    count += 1
print("Predictions")
for line, value in zip(inputs, result):
    print(line[:2], value)
