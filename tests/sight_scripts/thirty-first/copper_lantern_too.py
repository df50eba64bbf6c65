# verdict: right
import numpy as np

alphas = [0.01, 0.1, 1, 10]

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def slope(y):
    return y * (1 - y)

X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

for alpha in alphas:
    print("\nTraining With Alpha:" + str(alpha))
    np.random.seed(1)
    synapse_0 = 2 * np.random.random((3, 4)) - 1
    synapse_1 = 2 * np.random.random((4, 1)) - 1

    prev_update = np.zeros_like(synapse_0)
    direction_count = np.zeros_like(synapse_0)

    for j in range(3000):
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))

        layer_2_error = layer_2 - y
        if j % 1000 == 0:
            print("Error after " + str(j) + " iterations:" + str(np.mean(np.abs(layer_2_error))))

        layer_2_delta = layer_2_error * slope(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * slope(layer_1)

        synapse_1_update = layer_1.T.dot(layer_2_delta)
        synapse_0_update = layer_0.T.dot(layer_1_delta)
        if j > 0:
            direction_count += np.abs(((synapse_0_update > 0) + 0) - ((prev_update > 0) + 0))

        synapse_1 -= alpha * synapse_1_update
        synapse_0 -= alpha * synapse_0_update
        prev_update = synapse_0_update

    print("Direction changes")
    print(direction_count)
