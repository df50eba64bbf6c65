# verdict: right
import numpy as np
from itertools import product

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

X = np.array([bits + (1,) for bits in product((0, 1), repeat=3)])
y = (X[:, :3].sum(axis=1, keepdims=True) % 2)      # parity of three bits

n = len(X)
best = None
for alpha, hidden in product((5, 20), (8, 16)):
    np.random.seed(1)
    syn0 = 2 * np.random.random((4, hidden)) - 1
    syn1 = 2 * np.random.random((hidden, 1)) - 1
    for j in range(3000):
        layer_1 = sigmoid(X.dot(syn0))
        layer_2 = sigmoid(layer_1.dot(syn1))
        layer_2_error = (layer_2 - y) / n          # loss = mean of half squares
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(syn1.T) * layer_1 * (1 - layer_1)
        syn1 -= alpha * layer_1.T.dot(layer_2_delta)
        syn0 -= alpha * X.T.dot(layer_1_delta)
    err = np.mean(np.abs(layer_2 - y))
    print("alpha=%g hidden=%d -> %.4f" % (alpha, hidden, err))
    if best is None or err < best[0]:
        best = (err, alpha, hidden)
print("winner:", best)
