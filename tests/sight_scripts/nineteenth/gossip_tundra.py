# verdict: wrong
# line: 26
# also: 25
# why: second weights updated before the hidden delta uses them
import numpy as np

np.random.seed(5)
inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
outputs = np.array([[0], [0], [1], [1]])

weights1 = np.random.uniform(-1, 1, (3, 5))
weights2 = np.random.uniform(-1, 1, (5, 1))


def nonlin(x):
    return 1 / (1 + np.exp(-x))


for epoch in range(10000):
    hidden = nonlin(inputs @ weights1)
    output = nonlin(hidden @ weights2)

    error = outputs - output
    output_delta = error * output * (1 - output)
    weights2 += hidden.T @ output_delta
    hidden_delta = output_delta @ weights2.T * hidden * (1 - hidden)
    weights1 += inputs.T @ hidden_delta

    if epoch % 2000 == 0:
        print("epoch", epoch, "error", np.mean(error ** 2))

print("result:", output.ravel().round(3))
