# verdict: right

import numpy as np

def sigmoid(x):
    return 1/(1 + np.exp(-x))

def sigmoid_derivative(x):
    return x * (1 - x)

# Input datasets
training_inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
training_outputs = np.array([[0],[1],[1],[0]])

epochs = 4000
lr = 0.8
np.random.seed(17)
hidden_weights = np.random.uniform(low=-1, high=1, size=(3, 3))
output_weights = np.random.uniform(low=-1, high=1, size=(3, 1))
print("Initial hidden weights: ", *hidden_weights)

# Training algorithm
for _ in range(epochs):
    # Forward Propagation
    hidden_layer_activation = np.dot(training_inputs, hidden_weights)
    hidden_layer_output = sigmoid(hidden_layer_activation)
    output_layer_activation = np.dot(hidden_layer_output, output_weights)
    predicted_output = sigmoid(output_layer_activation)

    # Backpropagation
    error = training_outputs - predicted_output
    d_predicted_output = error * sigmoid_derivative(predicted_output)
    error_hidden_layer = d_predicted_output.dot(output_weights.T)
    d_hidden_layer = error_hidden_layer * sigmoid_derivative(hidden_layer_output)

    # Updating Weights
    output_weights += hidden_layer_output.T.dot(d_predicted_output) * lr
    hidden_weights += training_inputs.T.dot(d_hidden_layer) * lr

print("Final hidden weights: ", *hidden_weights)
print("Output from neural network: ", *predicted_output)
