# verdict: wrong
# line: 35
# xor with a sigmoid network
import numpy as np

np.random.seed(7)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_prime(x):
    s = sigmoid(x)
    return s * (1 - s)


inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
expected = np.array([[0], [1], [1], [0]], dtype=float)

hidden_weights = np.random.uniform(-1, 1, size=(2, 5))
hidden_bias = np.random.uniform(-1, 1, size=(1, 5))
output_weights = np.random.uniform(-1, 1, size=(5, 1))
output_bias = np.random.uniform(-1, 1, size=(1, 1))
lr = 0.5

for _ in range(6000):
    hidden_in = inputs @ hidden_weights + hidden_bias
    hidden_out = sigmoid(hidden_in)
    output_in = hidden_out @ output_weights + output_bias
    predicted = sigmoid(output_in)

    error = expected - predicted
    d_predicted = error * sigmoid_prime(output_in)
    d_hidden = d_predicted @ output_weights.T * sigmoid_prime(hidden_out)

    output_weights += lr * hidden_out.T @ d_predicted
    output_bias += lr * d_predicted.sum(axis=0, keepdims=True)
    hidden_weights += lr * inputs.T @ d_hidden
    hidden_bias += lr * d_hidden.sum(axis=0, keepdims=True)

print(predicted.round(3))
