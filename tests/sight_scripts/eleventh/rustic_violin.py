# verdict: wrong
# line: 24
# why: The hidden bias gradient is summed over the units instead of the samples; it fits only because both are 8.
import numpy as np

np.random.seed(64)
cube = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1] for i in range(8)]) * 2 - 1
want = cube.prod(axis=1).reshape(8, 1)

hidden = 8
W1 = np.random.randn(3, hidden)
b1 = np.random.randn(hidden)
W2 = np.random.randn(hidden, 1) * 0.5
b2 = np.zeros(1)

for epoch in range(1500):
    h = np.tanh(cube @ W1 + b1)
    o = np.tanh(h @ W2 + b2)
    do = (o - want) * (1 - o ** 2)
    dh = do @ W2.T * (1 - h ** 2)
    W2 = W2 - 0.05 * h.T @ do
    b2 = b2 - 0.05 * do.sum(axis=0)
    W1 = W1 - 0.05 * cube.T @ dh
    b1 = b1 - 0.05 * dh.sum(axis=1)

print(np.c_[want, o])
