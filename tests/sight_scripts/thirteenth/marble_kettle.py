# verdict: right
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoid_prime(z):
    """derivative, takes the SUM that went in, not the output"""
    return sigmoid(z) * (1 - sigmoid(z))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(0)
synapse_0 = np.random.uniform(-1, 1, size=(3, 4))
synapse_1 = np.random.uniform(-1, 1, size=(4, 1))

alpha = 4
for iteration in range(7000):
    layer_0 = X
    z_1 = layer_0.dot(synapse_0)
    layer_1 = sigmoid(z_1)
    z_2 = layer_1.dot(synapse_1)
    layer_2 = sigmoid(z_2)

    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error * sigmoid_prime(z_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * sigmoid_prime(z_1)

    synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 -= alpha * layer_0.T.dot(layer_1_delta)

    if iteration % 1000 == 0:
        print("Error:", np.mean(np.abs(layer_2_error)))
