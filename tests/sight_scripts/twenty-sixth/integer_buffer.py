# verdict: wrong
# line: 20
# also: 22
# why: forward pass: the buffer for the outputs takes over the integer type of the targets, so the outputs are cut off to 0
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0, 1], [1, 1], [1, 0], [0, 0]])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


np.random.seed(38)
W1 = np.random.uniform(-1, 1, (3, 4))
W2 = np.random.uniform(-1, 1, (4, 2))
for epoch in range(2000):
    hidden = sigmoid(X @ W1)
    output = np.zeros_like(Y)
    for i in range(len(X)):
        output[i] = sigmoid(hidden[i] @ W2)
    delta_output = output - Y
    delta_hidden = (delta_output @ W2.T) * hidden * (1 - hidden)
    W2 -= 0.1 * hidden.T @ delta_output
    W1 -= 0.1 * X.T @ delta_hidden
print(output)
