# verdict: wrong
# line: 23
# why: error: The absolute value of the error goes into the delta, so its sign is lost.
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    return output * (1 - output)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(1)
w_0 = 2 * np.random.random((3, 4)) - 1
w_1 = 2 * np.random.random((4, 1)) - 1
alpha = 1

for j in range(3000):
    layer_1 = sigmoid(X.dot(w_0))
    layer_2 = sigmoid(layer_1.dot(w_1))
    layer_2_error = np.abs(y - layer_2)
    if j % 1000 == 0:
        print("Error after", j, "iterations:", np.mean(layer_2_error))
    layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
    layer_1_delta = layer_2_delta.dot(w_1.T) * sigmoid_output_to_derivative(layer_1)
    w_1 += alpha * layer_1.T.dot(layer_2_delta)
    w_0 += alpha * X.T.dot(layer_1_delta)

print("Result:", layer_2.ravel())
