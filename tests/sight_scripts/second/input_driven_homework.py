# verdict: wrong
# line: 25
# why: The hidden layer's update has no learning rate although the output layer's has one.
# Homework 4: ask the user for the learning rate
import numpy as np

rate = float(input("learning rate in percent? ")) / 100
epochs = int(input("hundreds of epochs? ")) * 100

np.random.seed(44)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [1]])
hidden_weights = 2 * np.random.rand(3, 3) - 1
output_weights = 2 * np.random.rand(3, 1) - 1

def logistic(v):
    return 1 / (1 + np.exp(-v))

for i in range(epochs):
    hidden = logistic(np.dot(x, hidden_weights))
    output = logistic(np.dot(hidden, output_weights))
    output_delta = (y - output) * output * (1 - output)
    hidden_delta = np.dot(output_delta, output_weights.T) * hidden * (1 - hidden)
    output_weights += rate * np.dot(hidden.T, output_delta)
    hidden_weights += np.dot(x.T, hidden_delta)
print(output)
