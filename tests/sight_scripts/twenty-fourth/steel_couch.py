# verdict: right
# try a few learning rates on xor (question from the forum)
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([0, 1, 1, 0], dtype=float).reshape(4, 1)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    return output * (1 - output)

def train(alpha, n=6000):
    np.random.seed(1)
    W1 = 2 * np.random.random((3, 4)) - 1
    W2 = 2 * np.random.random((4, 1)) - 1
    for j in range(n):
        layer_1 = sigmoid(np.dot(X, W1))
        layer_2 = sigmoid(np.dot(layer_1, W2))
        layer_2_error = layer_2 - Y
        layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(W2.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
        W2 -= alpha * (layer_1.T.dot(layer_2_delta))
        W1 -= alpha * (X.T.dot(layer_1_delta))
    return np.mean(np.abs(layer_2_error))

print("alpha      error")
for alpha in [0.1, 1, 10]:
    print("%-10g %.5f" % (alpha, train(alpha)))
