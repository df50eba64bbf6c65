# verdict: not a network
# Sinkhorn: scale a positive matrix until rows and columns sum to 1
import numpy as np

rng = np.random.default_rng()
W = rng.random((12, 12)) ** 4 + 1e-3
target = np.ones(12)

loss = np.inf
for epoch in range(1000):
    W /= W.sum(axis=1, keepdims=True)
    W /= W.sum(axis=0, keepdims=True)
    error = target - W.sum(axis=1)
    loss = np.sum(error ** 2)
    if epoch % 5 == 0:
        print(epoch, loss)
    if epoch >= 30 and loss < 1e-24:
        break

print("row sums", W.sum(axis=1).round(8))
print("column sums", W.sum(axis=0).round(8))
