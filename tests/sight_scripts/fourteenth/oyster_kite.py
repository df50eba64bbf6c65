# verdict: wrong
# line: 22
# also: 23
# why: slope is the same array as hidden, and is changed in place before hidden is used for the output weights
import numpy as np

rng = np.random.default_rng(5)
inputs = rng.uniform(-1, 1, (2, 32))
outputs = np.vstack([np.hypot(*inputs), inputs[0] * inputs[1]])

A = rng.normal(0, 2, (10, 2))
a = rng.normal(0, 1, (10, 1))
B = rng.normal(0, 0.5, (2, 10))
b = np.zeros((2, 1))
gamma = 0.2

for epoch in range(1000):
    hidden = 1 / (1 + np.exp(-(A @ inputs + a)))
    result = B @ hidden + b
    miss = (outputs - result) / inputs.shape[1]

    slope = hidden
    slope *= 1 - hidden
    back = (B.T @ miss) * slope

    B += gamma * miss @ hidden.T
    b += gamma * miss.sum(axis=1, keepdims=True)
    A += gamma * back @ inputs.T
    a += gamma * back.sum(axis=1, keepdims=True)
    if epoch % 250 == 0:
        print(epoch, np.sum((outputs - result) ** 2))
