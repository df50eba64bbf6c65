# verdict: right
import numpy as np

np.random.seed(1)

def relu(x):
    return (x > 0) * x

def relu2deriv(output):
    return output > 0

streetlights = np.array([[1, 0, 1],
                         [0, 1, 1],
                         [0, 0, 1],
                         [1, 1, 1]])
walk_vs_stop = np.array([[1, 1, 0, 0]]).T

alpha_0, alpha_1 = 0.1, 0.2
hidden_size = 6
weights_0_1 = 2*np.random.random((3, hidden_size)) - 1
weights_1_2 = 2*np.random.random((hidden_size, 1)) - 1

for iteration in range(300):
    total_error = 0
    for i in range(len(streetlights)):
        layer_0 = streetlights[i:i+1]
        goal = walk_vs_stop[i:i+1]
        layer_1 = relu(np.dot(layer_0, weights_0_1))
        layer_2 = np.dot(layer_1, weights_1_2)
        total_error += np.sum((layer_2 - goal) ** 2)

        old = weights_1_2.copy()
        layer_2_delta = layer_2 - goal
        weights_1_2 -= alpha_1 * layer_1.T.dot(layer_2_delta)
        layer_1_delta = layer_2_delta.dot(old.T) * relu2deriv(layer_1)
        weights_0_1 -= alpha_0 * layer_0.T.dot(layer_1_delta)
    if iteration % 50 == 49:
        print("Error:", total_error)
print(layer_2)
