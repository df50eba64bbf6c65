# verdict: wrong
# line: 22
# why: forward pass: the minus in the exponent of the sigmoid is missing
import numpy as np

np.random.seed(20)

samples = np.array([
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 1],
])
expected = np.array([[0], [0], [0], [1]])

alpha, hidden_dim = 0.5, 4
w0 = 2 * np.random.random((3, hidden_dim)) - 1
w1 = 2 * np.random.random((hidden_dim, 1)) - 1


def sigmoid(x):
    return 1 / (1 + np.exp(x))


def sigmoid_slope(out):
    return out * (1 - out)


for j in range(8000):
    layer1 = sigmoid(np.dot(samples, w0))
    layer2 = sigmoid(np.dot(layer1, w1))
    layer2_delta = (layer2 - expected) * sigmoid_slope(layer2)
    layer1_delta = layer2_delta.dot(w1.T) * sigmoid_slope(layer1)
    w1 -= alpha * layer1.T.dot(layer2_delta)
    w0 -= alpha * samples.T.dot(layer1_delta)

for s, o in zip(samples, layer2):
    print(s, o)
