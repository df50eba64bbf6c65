# verdict: right

import numpy as np

np.random.seed(1)
X = np.array([[1, 0, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1]])
y = np.array([[1], [0], [0], [1]])
syn0 = 2 * np.random.random((3, 10)) - 1
syn1 = 2 * np.random.random((10, 1)) - 1
lr = 0.6

for i in range(3000):
    layer1 = 1 / (1 + np.exp(-X @ syn0))
    layer2 = 1 / (1 + np.exp(-layer1 @ syn1))
    delta2 = (y - layer2) * layer2 * (1 - layer2)
    # keep the weights of the forward pass for the delta below
    old_syn1 = syn1.copy()
    syn1 += lr * layer1.T @ delta2
    delta1 = delta2 @ old_syn1.T * layer1 * (1 - layer1)
    syn0 += lr * X.T @ delta1

print("result:", layer2.ravel())
