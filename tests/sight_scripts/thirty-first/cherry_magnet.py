# verdict: wrong
# line: 23
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoid_slope(y):
    return y * (1 - y)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 0, 1, 1]]).T
np.random.seed(1)
w_hidden = 2 * np.random.random((3, 4)) - 1
w_out = 2 * np.random.random((4, 1)) - 1

for i in range(400):
    sum_hidden = X.dot(w_hidden)
    hidden = sigmoid(sum_hidden)
    sum_out = hidden.dot(w_out)
    out = sigmoid(sum_out)
    delta_out = (y - out) * sigmoid_slope(out)
    delta_hidden = delta_out.dot(w_out.T) * sigmoid_slope(sum_hidden)
    w_out += 0.05 * hidden.T.dot(delta_out)
    w_hidden += 0.05 * X.T.dot(delta_hidden)
print(out)
