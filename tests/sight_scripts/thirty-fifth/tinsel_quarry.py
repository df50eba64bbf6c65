# verdict: wrong
# line: 37
import numpy as np

np.random.seed(0)

def sigmoid(x, derivative=False):
    if derivative:
        return x * (1.0 - x)
    return 1.0 / (1.0 + np.exp(-x))

# traffic light state (red, yellow, green) -> walk?
lights = np.array([[1, 0, 0],
                   [0, 1, 0],
                   [0, 0, 1],
                   [1, 1, 0]])
walk_vs_stop = np.array([[0, 0, 1, 0]]).T

alpha = 0.2
hidden_size = 4
weights_0_1 = 2 * np.random.random((3, hidden_size)) - 1
weights_1_2 = 2 * np.random.random((hidden_size, 1)) - 1

for iteration in range(3000):
    total_error = 0
    for i in range(len(lights)):
        layer_0 = lights[i:i+1]
        layer_1 = sigmoid(np.dot(layer_0, weights_0_1))
        layer_2 = sigmoid(np.dot(layer_1, weights_1_2))

        total_error += np.sum((layer_2 - walk_vs_stop[i:i+1]) ** 2)

        layer_2_delta = (walk_vs_stop[i:i+1] - layer_2) * sigmoid(layer_2, True)
        layer_1_delta = layer_2_delta.dot(weights_1_2.T) * sigmoid(layer_1, True)

        weights_1_2 += alpha * layer_1.T.dot(layer_2_delta)
        weights_0_1 += layer_0.T.dot(layer_1_delta)

    if iteration % 500 == 499:
        print("Error:", total_error)
