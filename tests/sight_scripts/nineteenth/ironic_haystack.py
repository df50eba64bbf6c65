# verdict: wrong
# line: 26
# why: error taken from the rounded class instead of the output
import numpy as np

rng = np.random.RandomState(38)
student_hours = rng.rand(50, 2)
passed = (student_hours[:, 0] * 0.7 + student_hours[:, 1] * 0.5 > 0.6).astype(int).reshape(-1, 1)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


weights_hidden = rng.randn(2, 4)
bias_hidden = np.zeros((1, 4))
weights_output = rng.randn(4, 1)
bias_output = np.zeros((1, 1))
learning_rate = 0.1

for epoch in range(1001):
    hidden = sigmoid(np.dot(student_hours, weights_hidden) + bias_hidden)
    probability = sigmoid(np.dot(hidden, weights_output) + bias_output)
    predicted = (probability > 0.5).astype(int)

    error = passed - predicted
    d_output = error * probability * (1 - probability)
    d_hidden = d_output.dot(weights_output.T) * hidden * (1 - hidden)

    weights_output += hidden.T.dot(d_output) * learning_rate
    bias_output += np.sum(d_output, axis=0, keepdims=True) * learning_rate
    weights_hidden += student_hours.T.dot(d_hidden) * learning_rate
    bias_hidden += np.sum(d_hidden, axis=0, keepdims=True) * learning_rate

    if epoch % 200 == 0:
        print("Epoch", epoch, "accuracy", np.mean(predicted == passed))
