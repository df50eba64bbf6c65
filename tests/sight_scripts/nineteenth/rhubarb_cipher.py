# verdict: wrong
# line: 27
# also: 30
# why: second layer updated before the hidden delta is computed
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_derivative(a):
    return a * (1 - a)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(10)
w_ih = np.random.uniform(-1, 1, (3, 5))
w_ho = np.random.uniform(-1, 1, (5, 1))

for epoch in range(5000):
    # forward
    hidden = sigmoid(np.dot(X, w_ih))
    output = sigmoid(np.dot(hidden, w_ho))

    # output layer
    output_error = y - output
    output_delta = output_error * sigmoid_derivative(output)
    w_ho += np.dot(hidden.T, output_delta)

    # hidden layer
    hidden_error = np.dot(output_delta, w_ho.T)
    hidden_delta = hidden_error * sigmoid_derivative(hidden)
    w_ih += np.dot(X.T, hidden_delta)

    if epoch % 1000 == 0:
        print("Error:", np.mean(np.abs(output_error)))
