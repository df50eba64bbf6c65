# verdict: right
import numpy as np
np.random.seed(3)

relu = lambda x: (x > 0) * x
relu2deriv = lambda out: out > 0

lights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
walk = np.array([[1], [1], [0], [0]])
alpha, hidden_size = 0.1, 8
weights_0_1 = 2 * np.random.random((3, hidden_size)) - 1
weights_1_2 = 2 * np.random.random((hidden_size, 1)) - 1

for iteration in range(200):
    total = 0
    for i in range(4):
        layer_0 = lights[i:i+1]
        layer_1 = relu(layer_0 @ weights_0_1)
        layer_2 = layer_1 @ weights_1_2
        delta_2 = layer_2 - walk[i:i+1]
        total += float(np.sum(delta_2 ** 2))
        delta_1 = delta_2 @ weights_1_2.T * relu2deriv(layer_1)
        weights_1_2 -= alpha * layer_1.T @ delta_2
        weights_0_1 -= alpha * layer_0.T @ delta_1
print("final error", total)
