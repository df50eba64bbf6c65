# verdict: wrong
# line: 24
# why: relu passes the gradient where the gradient is positive instead of where the activation is positive
import numpy as np

relu = lambda x: (x > 0) * x

np.random.seed(1)
streetlights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
walk_vs_stop = np.array([[1, 1, 0, 0]]).T

alpha = 0.05
hidden_size = 6
weights_0_1 = 2 * np.random.random((3, hidden_size)) - 1
weights_1_2 = 2 * np.random.random((hidden_size, 1)) - 1

for iteration in range(300):
    layer_0 = streetlights
    layer_1 = relu(np.dot(layer_0, weights_0_1))
    layer_2 = np.dot(layer_1, weights_1_2)

    layer_2_delta = layer_2 - walk_vs_stop
    layer_1_delta = layer_2_delta.dot(weights_1_2.T)
    layer_1_delta *= layer_1_delta > 0

    weights_1_2 -= alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 -= alpha * layer_0.T.dot(layer_1_delta)

    if iteration % 60 == 59:
        print("Error:", np.sum((layer_2 - walk_vs_stop) ** 2))
