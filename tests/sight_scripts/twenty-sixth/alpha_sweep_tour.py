# verdict: right
import numpy as np

alphas = [0.01, 0.1, 1, 10]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(output):
    return output * (1 - output)


X = np.array([[0, 1, 1], [1, 0, 1], [0, 0, 1], [1, 1, 1]])
y = np.array([[1], [1], [0], [0]])

for alpha in alphas:
    print("\nTraining with alpha:", alpha)
    np.random.seed(1)
    synapse_0 = 2 * np.random.random((3, 6)) - 1
    synapse_1 = 2 * np.random.random((6, 1)) - 1
    for j in range(2000):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = layer_2 - y
        if j % 1000 == 0:
            print("  error after", j, ":", np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * slope(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * slope(layer_1)
        synapse_1 -= alpha * (layer_1.T.dot(layer_2_delta))
        synapse_0 -= alpha * (X.T.dot(layer_1_delta))
