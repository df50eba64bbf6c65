# verdict: right
import numpy as np

# XOR, this time with real biases instead of the column of ones
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(5)
syn0 = 2 * np.random.random((2, 6)) - 1
syn1 = 2 * np.random.random((6, 1)) - 1
bias0 = np.zeros((1, 6))
bias1 = np.zeros((1, 1))
alpha = 2

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

for j in range(10001):
    layer_1 = sigmoid(np.dot(X, syn0) + bias0)
    layer_2 = sigmoid(np.dot(layer_1, syn1) + bias1)

    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = np.dot(layer_2_delta, syn1.T) * layer_1 * (1 - layer_1)

    syn1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    bias1 -= alpha * layer_2_delta.sum(axis=0, keepdims=True)
    syn0 -= alpha * np.dot(X.T, layer_1_delta)
    bias0 -= alpha * np.ones((1, 4)).dot(layer_1_delta)

    if j % 2500 == 0:
        print("Error after", j, "iterations:", np.abs(y - layer_2).mean())
