# verdict: wrong
# line: 21
# why: the output weights are updated with the inputs l0 instead of the hidden values l1, which fits as both have four columns
import numpy as np

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def train(l0, y, alpha, n, seed=5):
    r = np.random.RandomState(seed)
    syn0 = r.randn(4, 4)
    syn1 = r.randn(4, 1)
    history = []
    for i in range(n):
        l1 = sigmoid(l0.dot(syn0))
        l2 = sigmoid(l1.dot(syn1))
        err = y - l2
        history.append(np.mean(err ** 2))
        l2_delta = err * l2 * (1 - l2)
        l1_delta = l2_delta.dot(syn1.T) * l1 * (1 - l1)
        syn1 += alpha * l0.T.dot(l2_delta)
        syn0 += alpha * l0.T.dot(l1_delta)
    return syn0, syn1, history

data = np.array([[0, 0, 0, 1], [0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 1], [1, 0, 0, 1], [1, 1, 1, 1]])
parity = (data[:, :3].sum(axis=1) % 2).reshape(-1, 1)

for alpha in (0.1, 1.0):
    s0, s1, hist = train(data, parity, alpha, 1000)
    print(alpha, hist[0], hist[-1])
