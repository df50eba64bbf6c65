# verdict: wrong
# line: 12
# also: 14
# why: all weights start equal, so the hidden units stay the same for ever
import numpy as np

# predict the sum of two numbers with a small network
np.random.seed(17)
inputs = np.random.uniform(0, 0.5, (40, 2))
outputs = inputs.sum(axis=1, keepdims=True)

weights_hidden = np.ones((2, 4)) * 0.5
bias_hidden = np.zeros((1, 4))
weights_output = np.ones((4, 1)) * 0.5
bias_output = np.zeros((1, 1))

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

lr = 1.0
for epoch in range(1000):
    hidden = sigmoid(inputs @ weights_hidden + bias_hidden)
    prediction = sigmoid(hidden @ weights_output + bias_output)

    error = prediction - outputs
    delta_output = error * prediction * (1 - prediction)
    delta_hidden = (delta_output @ weights_output.T) * hidden * (1 - hidden)

    weights_output -= lr * hidden.T @ delta_output / len(inputs)
    bias_output -= lr * delta_output.mean(axis=0, keepdims=True)
    weights_hidden -= lr * inputs.T @ delta_hidden / len(inputs)
    bias_hidden -= lr * delta_hidden.mean(axis=0, keepdims=True)

    if epoch % 200 == 0:
        print(f"Epoch {epoch}, error {np.mean(error ** 2):.5f}")

print("0.2 + 0.3 =", sigmoid(sigmoid(np.array([[0.2, 0.3]]) @ weights_hidden + bias_hidden) @ weights_output + bias_output))
