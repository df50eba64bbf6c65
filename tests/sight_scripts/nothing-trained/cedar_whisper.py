# verdict: not a network
# Newton-Schulz iteration: the inverse of a matrix without solving anything
import numpy as np

np.random.seed(50)
A = np.random.randn(8, 8) + 4 * np.eye(8)
target = np.eye(8)

weights = A.T / (np.linalg.norm(A, 1) * np.linalg.norm(A, np.inf))

for epoch in range(40):
    output = A.dot(weights)
    error = target - output
    loss = np.sum(error ** 2)
    if epoch % 4 == 0:
        print("epoch", epoch, "loss", loss)
    weights = weights + weights.dot(error)

print("difference to inv:", np.abs(weights - np.linalg.inv(A)).max())
