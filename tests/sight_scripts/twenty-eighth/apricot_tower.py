# verdict: wrong
# line: 28
import numpy as np

rng = np.random.default_rng(31)
sentences = [[0, 1, 2], [3, 1, 4], [0, 5, 0], [3, 5, 3], [2, 2, 1], [4, 5, 4], [0, 0, 2], [4, 3, 5]]
mood = np.array([[1.], [0.], [1.], [0.], [1.], [0.], [1.], [0.]])
ids = np.array(sentences)
vocab, dim, hid = 6, 4, 5

E = rng.normal(0, 0.5, (vocab, dim))
W = rng.normal(0, 0.5, (dim, hid)); b = np.zeros(hid)
V = rng.normal(0, 0.5, (hid, 1)); c = np.zeros(1)

def sigmoid(a): return 1 / (1 + np.exp(-a))

for epoch in range(400):
    bag = E[ids].mean(axis=1)            # bag of words
    h = np.maximum(0.0, bag @ W + b)
    p = sigmoid(h @ V + c)
    d = (p - mood) / len(mood)
    dh = (d @ V.T) * (h > 0)
    dbag = dh @ W.T
    V -= 0.3 * h.T @ d
    c -= 0.3 * d.sum(0)
    W -= 0.3 * bag.T @ dh
    b -= 0.3 * dh.sum(0)
    E[ids] -= 0.3 * np.repeat(dbag[:, None, :] / 3, 3, axis=1)
    if epoch % 100 == 0:
        print(epoch, -np.mean(mood * np.log(p) + (1 - mood) * np.log(1 - p)))
print(E)
