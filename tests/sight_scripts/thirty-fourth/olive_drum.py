# verdict: right
# learning rate gets smaller with time
import numpy as np

np.random.seed(42)

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

inputs = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1]], dtype=float)
targets = np.array([[1], [1], [1], [0], [0], [0]], dtype=float)
hidden_weights = np.random.normal(size=(3, 4))
output_weights = np.random.normal(size=(4, 1))
alpha_start = 2.0

for epoch in range(4000):
    alpha = alpha_start / (1 + 0.001 * epoch)
    hidden = sigmoid(np.matmul(inputs, hidden_weights))
    output = sigmoid(np.matmul(hidden, output_weights))
    error = np.subtract(targets, output)
    output_gradient = np.multiply(error, np.multiply(output, 1 - output))
    hidden_gradient = np.multiply(np.matmul(output_gradient, output_weights.T), np.multiply(hidden, 1 - hidden))
    output_weights = np.add(output_weights, alpha * np.matmul(hidden.T, output_gradient))
    hidden_weights = np.add(hidden_weights, alpha * np.matmul(inputs.T, hidden_gradient))
    if (epoch + 1) % 1000 == 0:
        print("Epoch", epoch + 1, "error", np.mean(np.square(error)))
