# verdict: wrong
# line: 22
# also: 26
# why: the absolute value of the error takes its sign away, so the output is always pushed the same way
import numpy as np

np.random.seed(1)
X = np.array([[0, 1, 1, 0], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 0, 1], [1, 1, 1, 1], [0, 0, 0, 1]])
y = np.array([[1], [0], [1], [0], [0], [1]])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

weights_0_1 = np.random.random((4, 5)) - 0.5
weights_1_2 = np.random.random((5, 1)) - 0.5
alpha = 0.6

for iteration in range(1000):
    layer_1 = sigmoid(X.dot(weights_0_1))
    layer_2 = sigmoid(layer_1.dot(weights_1_2))

    error = np.abs(layer_2 - y)
    if iteration % 250 == 0:
        print("Error:", np.mean(error))

    layer_2_delta = error * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * layer_1 * (1 - layer_1)

    weights_1_2 -= alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 -= alpha * X.T.dot(layer_1_delta)
