# verdict: right
import numpy as np

# ReLU hidden layer, mean squared error, SGD one sample at a time
rng = np.random.default_rng(101)
lights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
walk_stop = np.array([1, 1, 0, 0])

def relu(x):
    return (x > 0) * x

def relu2deriv(output):
    return output > 0

alpha = 0.1
w01 = 2 * rng.random((3, 5)) - 1
w12 = 2 * rng.random((5, 1)) - 1

for iteration in range(120):
    total = 0
    for i in range(len(lights)):
        layer_0 = lights[i:i+1]
        layer_1 = relu(np.dot(layer_0, w01))
        layer_2 = np.dot(layer_1, w12)
        total += np.sum((layer_2 - walk_stop[i:i+1]) ** 2)
        layer_2_delta = walk_stop[i:i+1] - layer_2
        layer_1_delta = layer_2_delta.dot(w12.T) * relu2deriv(layer_1)
        w12 += alpha * layer_1.T.dot(layer_2_delta)
        w01 += alpha * layer_0.T.dot(layer_1_delta)
    if iteration % 40 == 39:
        print("Error:", round(float(total), 5))
