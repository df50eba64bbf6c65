# verdict: wrong
# line: 27
# why: With repeated categories the indexed -= keeps only one of the changes per row, instead of adding them up.
import numpy as np

# word index -> vector -> hidden -> class (toy language)
rng = np.random.default_rng(604)
word = np.array([0, 1, 2, 3, 0, 2, 1, 3, 3])
follow = np.array([1, 0, 1, 0, 1, 1, 0, 0, 1])
emb = rng.normal(0, .8, (4, 3))
W, b = rng.normal(0, .8, (3, 5)), np.zeros(5)
V, c = rng.normal(0, .8, (5, 2)), np.zeros(2)
T = np.eye(2)[follow]
lr = 0.1
for k in range(500):
    v = emb[word]
    h = np.tanh(v @ W + b)
    s = h @ V + c
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
    ds = p - T
    dh = ds @ V.T * (1 - h ** 2)
    dv = dh @ W.T
    V -= lr * h.T @ ds
    c -= lr * ds.sum(0)
    W -= lr * v.T @ dh
    b -= lr * dh.sum(0)
    emb[word] -= lr * dv
print("cross entropy", -np.log(p[np.arange(len(word)), follow]).mean().round(4))
