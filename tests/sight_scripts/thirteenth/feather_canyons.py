# verdict: wrong
# line: 28
# why: The updates stand outside the iteration loop and run only once.
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_deriv(out):
    return out * (1 - out)

for alpha in [0.01, 0.1, 1, 10, 100]:
    np.random.seed(1)
    syn0 = 2 * np.random.random((3, 4)) - 1
    syn1 = 2 * np.random.random((4, 1)) - 1

    for j in range(1500):
        layer_1 = sigmoid(np.dot(X, syn0))
        layer_2 = sigmoid(np.dot(layer_1, syn1))
        layer_2_error = layer_2 - y
        layer_2_delta = layer_2_error * sigmoid_deriv(layer_2)
        layer_1_error = np.dot(layer_2_delta, syn1.T)
        layer_1_delta = layer_1_error * sigmoid_deriv(layer_1)

    syn1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    syn0 -= alpha * np.dot(X.T, layer_1_delta)

    print("alpha", alpha, "error", np.mean(np.abs(layer_2_error)))
