# verdict: not a network
# Normalizing a stream of batches with a running mean and variance
import numpy as np

rng = np.random.default_rng(91)
true_mean = np.array([10.0, -3.0, 0.5])
true_std = np.array([4.0, 1.0, 0.1])

momentum = 0.95
mean = np.zeros(3)
var = np.ones(3)

for epoch in range(300):
    X = true_mean + true_std * rng.standard_normal((32, 3))
    mean = momentum * mean + (1 - momentum) * X.mean(axis=0)
    var = momentum * var + (1 - momentum) * X.var(axis=0)
    output = (X - mean) / np.sqrt(var + 1e-8)
    error = np.abs(mean - true_mean).max()
    if epoch % 30 == 0:
        print("epoch", epoch, "error", round(error, 4),
              "normalized mean", output.mean(axis=0).round(2), "std", output.std(axis=0).round(2))

print("mean", mean, "std", np.sqrt(var))
