# verdict: wrong
# line: 31
# also: 32
# why: the squared error itself is taken as the error of the output layer
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_derivative(x):
    return x * (1 - x)

# Input datasets
inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

epochs = 3000
lr = 0.1
np.random.seed(41)
hidden_weights = np.random.uniform(-1, 1, size=(2, 3))
hidden_bias = np.random.uniform(-1, 1, size=(1, 3))
output_weights = np.random.uniform(-1, 1, size=(3, 1))
output_bias = np.random.uniform(-1, 1, size=(1, 1))

for epoch in range(epochs):
    # Forward Propagation
    hidden_out = sigmoid(np.dot(inputs, hidden_weights) + hidden_bias)
    predicted = sigmoid(np.dot(hidden_out, output_weights) + output_bias)

    # Backpropagation
    cost = (y - predicted) ** 2
    d_predicted = cost * sigmoid_derivative(predicted)
    d_hidden = d_predicted.dot(output_weights.T) * sigmoid_derivative(hidden_out)

    # Updating Weights and Biases
    output_weights += hidden_out.T.dot(d_predicted) * lr
    output_bias += np.sum(d_predicted, axis=0, keepdims=True) * lr
    hidden_weights += inputs.T.dot(d_hidden) * lr
    hidden_bias += np.sum(d_hidden, axis=0, keepdims=True) * lr

print("Output from neural network after", epochs, "epochs:", *predicted.ravel())
