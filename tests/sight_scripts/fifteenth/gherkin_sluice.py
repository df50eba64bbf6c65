# verdict: wrong
# line: 30
# also: 26, 31
# why: error taken as target minus output but subtracted: climbs the loss
import numpy as np

np.random.seed(99)

inputs = np.array([[0.1, 0.9], [0.8, 0.2], [0.4, 0.4], [0.9, 0.7], [0.2, 0.3]])
targets = np.array([[0.9], [0.1], [0.5], [0.4], [0.7]])

weights_1 = np.random.normal(0, 1, (2, 5))
weights_2 = np.random.normal(0, 1, (5, 1))
learning_rate = 0.1

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_derivative(a):
    return a * (1 - a)

for step in range(1000):
    hidden = sigmoid(np.dot(inputs, weights_1))
    output = sigmoid(np.dot(hidden, weights_2))

    out_error = targets - output
    out_delta = out_error * sigmoid_derivative(output)
    hidden_delta = np.dot(out_delta, weights_2.T) * sigmoid_derivative(hidden)

    weights_2 -= learning_rate * np.dot(hidden.T, out_delta)
    weights_1 -= learning_rate * np.dot(inputs.T, hidden_delta)
    if step % 200 == 0:
        print('loss', np.mean(out_error ** 2))

print('predictions', output.ravel())
