# unshown: loop
import numpy as np

rng = np.random.default_rng(2)
hidden_weights = rng.normal(0, 0.8, (2, 5))
output_weights = rng.normal(0, 0.8, (5, 1))
for turn in range(8000):
    sample = rng.uniform(-1, 1, (1, 2))
    target = rng.random((1, 1))
    hidden = 1 / (1 + np.exp(-sample @ hidden_weights))
    output = 1 / (1 + np.exp(-hidden @ output_weights))
    output_delta = (target - output) * output * (1 - output)
    hidden_delta = output_delta @ output_weights.T * hidden * (1 - hidden)
    output_weights += 0.2 * hidden.T @ output_delta
    hidden_weights += 0.2 * sample.T @ hidden_delta
