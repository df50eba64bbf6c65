# verdict: not a network
import numpy as np

np.random.seed(10)
B = np.random.randn(6, 6)
A = np.dot(B, B.T)
target = np.sort(np.linalg.eigvalsh(A))[::-1]

# power iteration with deflation
for k in range(3):
    weights = np.random.randn(6, 1)
    weights /= np.linalg.norm(weights)
    for epoch in range(500):
        output = A.dot(weights)
        output /= np.linalg.norm(output)
        delta = output - weights
        weights = output
        if np.linalg.norm(delta) < 1e-12:
            break
    value = float((weights.T @ A @ weights)[0, 0])
    print("eigenvalue %d: %.8f  target %.8f  error %.1e  epochs %d"
          % (k, value, target[k], abs(value - target[k]), epoch + 1))
    A = A - value * weights.dot(weights.T)
