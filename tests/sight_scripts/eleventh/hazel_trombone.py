# verdict: wrong
# line: 27
# why: acc1 is overwritten for every sample instead of added up, so only the last sample counts for w1.
import numpy as np

np.random.seed(49)

data = np.random.rand(16, 3)
target = ((data[:, 0] > data[:, 1]) ^ (data[:, 2] > 0.5)).astype(float)

n_hidden = 5
w1 = np.random.uniform(-1, 1, (3, n_hidden))
w2 = np.random.uniform(-1, 1, n_hidden)

def sigmoid(a):
    return 1.0 / (1.0 + np.exp(-a))

for epoch in range(400):
    acc1 = np.zeros_like(w1)
    acc2 = np.zeros_like(w2)
    sq = 0.0
    for x, t in zip(data, target):
        h = sigmoid(x.dot(w1))
        o = sigmoid(h.dot(w2))
        delta = (o - t) * o * (1 - o)
        acc2 += delta * h
        acc1 = np.outer(x, delta * w2 * h * (1 - h))
        sq += (o - t) ** 2
    w1 -= 0.5 * acc1
    w2 -= 0.5 * acc2
    if epoch % 100 == 0:
        print(epoch, sq)
