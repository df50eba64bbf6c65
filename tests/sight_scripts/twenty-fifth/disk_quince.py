# verdict: wrong
# line: 10
# why: forward pass: The minus sign in the exponent is missing, so the curve falls and its slope is -a(1-a), not a(1-a) as the update assumes.
import numpy as np
np.random.seed(1)
inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
outputs = np.array([[0, 1, 1, 0]]).T
weights = 2 * np.random.random((3, 1)) - 1
def squash(x):
    return 1 / (1 + np.exp(x))
for iteration in range(1000):
    output = squash(inputs @ weights)
    weights += inputs.T @ ((outputs - output) * output * (1 - output))
print(squash(np.array([1, 0, 0]) @ weights))
