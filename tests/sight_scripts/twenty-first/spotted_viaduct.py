# verdict: wrong
# line: 34
# why: hidden delta: The output error, not the output delta, is carried back, so the output's slope is missing in the hidden delta.
import numpy as np

np.random.seed(7)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_derivative(a):
    return a * (1 - a)

# seven-segment digits 0-9; which are even?
segments = np.array([
    [1, 1, 1, 1, 1, 1, 0], [0, 1, 1, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 1],
    [1, 1, 1, 1, 0, 0, 1], [0, 1, 1, 0, 0, 1, 1], [1, 0, 1, 1, 0, 1, 1],
    [1, 0, 1, 1, 1, 1, 1], [1, 1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1],
    [1, 1, 1, 1, 0, 1, 1]])
even = np.array([[1, 0] * 5]).T

hidden_weights = np.random.uniform(size=(7, 6)) - 0.5
hidden_bias = np.random.uniform(size=(1, 6)) - 0.5
output_weights = np.random.uniform(size=(6, 1)) - 0.5
output_bias = np.random.uniform(size=(1, 1)) - 0.5
lr = 0.5

for _ in range(3000):
    hidden_output = sigmoid(np.dot(segments, hidden_weights) + hidden_bias)
    predicted = sigmoid(np.dot(hidden_output, output_weights) + output_bias)

    error = even - predicted
    d_predicted = error * sigmoid_derivative(predicted)
    error_hidden = error.dot(output_weights.T)
    d_hidden = error_hidden * sigmoid_derivative(hidden_output)

    output_weights += hidden_output.T.dot(d_predicted) * lr
    output_bias += np.sum(d_predicted, axis=0, keepdims=True) * lr
    hidden_weights += segments.T.dot(d_hidden) * lr
    hidden_bias += np.sum(d_hidden, axis=0, keepdims=True) * lr

print(np.round(predicted.ravel(), 2))
