# verdict: wrong
# line: 28
# why: loop over the layers leaves out the first weight matrix
import numpy as np

np.random.seed(29)
sizes = [4, 6, 5, 1]
W = []
for i in range(len(sizes) - 1):
    W.append(np.random.uniform(-1.2, 1.2, (sizes[i], sizes[i + 1])))
bits = [[(n >> 2) & 1, (n >> 1) & 1, n & 1, 1] for n in range(8)]
X = np.array(bits, dtype=float)
Y = np.array([[1.0 if sum(b[:3]) == 2 else 0.0] for b in bits])
eta = 0.6

for epoch in range(4000):
    # forward pass through all layers
    a = [X]
    for w in W:
        a.append(1 / (1 + np.exp(-np.dot(a[-1], w))))

    # deltas from the last layer to the first
    deltas = [(a[-1] - Y) * a[-1] * (1 - a[-1])]
    for k in range(len(W) - 1, 0, -1):
        deltas.insert(0, np.dot(deltas[0], W[k].T) * a[k] * (1 - a[k]))

    # change weights
    for k in range(1, len(W)):
        W[k] -= eta * np.dot(a[k].T, deltas[k])

    if epoch % 1000 == 0:
        print(epoch, np.abs(a[-1] - Y).mean())
