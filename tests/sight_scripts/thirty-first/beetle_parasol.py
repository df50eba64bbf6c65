# verdict: right
import numpy as np

text = "the cat sat on the mat and the rat ran at the hat "
chars = sorted(set(text))
ix = {c: i for i, c in enumerate(chars)}
V = len(chars)
ids = np.array([ix[c] for c in text])

# two letters in, the next one out
A = ids[:-2]
B = ids[1:-1]
Y = ids[2:]
n = len(Y)

np.random.seed(9)
dim, hid = 5, 16
emb = np.random.randn(V, dim) * 0.5
W = np.random.randn(2 * dim, hid) * 0.3
b = np.zeros(hid)
U = np.random.randn(hid, V) * 0.3
c = np.zeros(V)

for it in range(700):
    x = np.hstack([emb[A], emb[B]])
    h = np.tanh(x @ W + b)
    s = h @ U + c
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    loss = -np.log(p[np.arange(n), Y]).mean()

    ds = p.copy()
    ds[np.arange(n), Y] -= 1
    ds /= n
    dU = h.T @ ds
    dc = ds.sum(0)
    dpre = ds @ U.T * (1 - h * h)
    dW = x.T @ dpre
    dbias = dpre.sum(0)
    dx = dpre @ W.T
    demb = np.zeros_like(emb)
    np.add.at(demb, A, dx[:, :dim])
    np.add.at(demb, B, dx[:, dim:])

    for par, grad in ((emb, demb), (W, dW), (b, dbias), (U, dU), (c, dc)):
        par -= 1.0 * grad
    if it % 100 == 0:
        print(it, round(loss, 4))
