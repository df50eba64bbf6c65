# verdict: wrong
# line: 26
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def slope(x):
    return sigmoid(x) * (1 - sigmoid(x))

np.random.seed(1)
weights_in = np.random.normal(0, 1, (3, 4))
weights_out = np.random.normal(0, 1, (4, 1))
alpha = 0.5

for i in range(3000):
    z_hidden = X @ weights_in
    hidden = sigmoid(z_hidden)
    z_output = hidden @ weights_out
    output = sigmoid(z_output)

    output_delta = (y - output) * slope(z_output)
    hidden_delta = output_delta @ weights_out.T * slope(hidden)

    weights_out = weights_out + alpha * hidden.T @ output_delta
    weights_in = weights_in + alpha * X.T @ hidden_delta
    if i % 500 == 0:
        print(i, np.mean((y - output) ** 2))
print(output)
