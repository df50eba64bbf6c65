# unshown: error and its sign, output delta, hidden delta, derivatives, updates
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


samples = np.array([[0.1, 0.7, 1.0], [0.8, 0.3, 1.0], [0.4, 0.9, 1.0]])
wanted = np.zeros((3, 1))
rng = np.random.default_rng(4)
hidden_weights = rng.uniform(-1, 1, (3, 5))
output_weights = rng.uniform(-1, 1, (5, 1))
for turn in range(3000):
    hidden = sigmoid(samples @ hidden_weights)
    output = sigmoid(hidden @ output_weights)
    miss = np.sqrt((output - wanted) ** 2)
    output_delta = miss * output * (1 - output)
    hidden_delta = output_delta @ output_weights.T * hidden * (1 - hidden)
    output_weights -= 0.3 * hidden.T @ output_delta
    hidden_weights -= 0.3 * samples.T @ hidden_delta
