# verdict: wrong
# line: 12
# also: 14
# why: derivatives: the derivative applies the sigmoid again though it is given the activation already
import numpy as np


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (1 - s)


inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
targets = np.array([[0], [1], [1], [0]])

np.random.seed(1)
w_hidden = np.random.uniform(-1, 1, (3, 4))
w_output = np.random.uniform(-1, 1, (4, 1))

for epoch in range(5000):
    hidden = sigmoid(np.dot(inputs, w_hidden))
    output = sigmoid(np.dot(hidden, w_output))

    error = targets - output
    d_output = error * sigmoid_derivative(output)
    d_hidden = d_output.dot(w_output.T) * sigmoid_derivative(hidden)

    w_output += hidden.T.dot(d_output)
    w_hidden += inputs.T.dot(d_hidden)

print("Result after training:")
print(output)
