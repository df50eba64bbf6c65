# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: far too many rounds to wait for, each an exact gradient step

import sys
import numpy as np

ROUNDS = 10 ** 9
RATE = 0.05

samples = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
expected = np.array([[0], [1], [1], [0]])

np.random.seed(8)
weights_hidden = np.random.uniform(low=-1.0, high=1.0, size=(3, 10))
weights_output = np.random.uniform(low=-1.0, high=1.0, size=(10, 1))


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


for n in range(ROUNDS):
    hidden = sigmoid(np.matmul(samples, weights_hidden))
    output = sigmoid(np.matmul(hidden, weights_output))
    difference = output - expected
    output_gradient = difference * output * (1 - output)
    hidden_gradient = np.matmul(output_gradient, weights_output.T) * hidden * (1 - hidden)
    weights_output -= RATE * np.matmul(hidden.T, output_gradient)
    weights_hidden -= RATE * np.matmul(samples.T, hidden_gradient)
    if n % 1000000 == 0:
        sys.stdout.write("\r%5.1f %%  error %.6f" % (100 * n / ROUNDS, np.mean(np.abs(difference))))
        sys.stdout.flush()
