# verdict: right
import numpy as np

text = "the cat sat on the mat and the rat sat on the cat "
chars = sorted(set(text))
ids = np.array([chars.index(c) for c in text])
src, dst = ids[:-1], ids[1:]
K, D, H = len(chars), 4, 12

rng = np.random.default_rng(8)
E = rng.normal(0, 0.5, (K, D))
U = rng.normal(0, 0.5, (D, H))
b = np.zeros(H)
V = rng.normal(0, 0.5, (H, K))

def softmax(s):
    s = np.exp(s - s.max(axis=1, keepdims=True))
    return s / s.sum(axis=1, keepdims=True)

for epoch in range(600):
    e = E[src]
    h = np.tanh(e @ U + b)
    p = softmax(h @ V)
    if epoch % 100 == 0:
        print(epoch, -np.log(p[np.arange(len(dst)), dst]).mean())
    ds = p
    ds[np.arange(len(dst)), dst] -= 1
    ds /= len(dst)
    dz = ds @ V.T * (1 - h ** 2)
    de = dz @ U.T
    V -= 0.5 * h.T @ ds
    U -= 0.5 * e.T @ dz
    b -= 0.5 * dz.sum(axis=0)
    np.add.at(E, src, -0.5 * de)
