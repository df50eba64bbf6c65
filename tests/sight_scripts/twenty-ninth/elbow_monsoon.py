# verdict: wrong
# line: 34
import numpy as np

corpus = "sun warms sand rain cools sand wind dries rock sun dries rock rain warms wind".split()
words = sorted(set(corpus))
idx = {w: k for k, w in enumerate(words)}
pairs = []
for k in range(len(corpus) - 1):
    pairs.append((idx[corpus[k]], idx[corpus[k + 1]]))

rng = np.random.default_rng(11)
D, V = 5, len(words)
E = rng.normal(0, 0.4, (V, D))
H = rng.normal(0, 0.4, (D, 8))
O = rng.normal(0, 0.4, (8, V))
rate = 0.1

for epoch in range(150):
    nll = 0.0
    rng.shuffle(pairs)
    for src, tgt in pairs:
        vec = E[src]
        hid = np.tanh(vec @ H)
        sc = hid @ O
        q = np.exp(sc - sc.max())
        q /= q.sum()
        nll -= np.log(q[tgt])
        q[tgt] -= 1
        ghid = (O @ q) * (1 - hid ** 2)
        gvec = H @ ghid
        O -= rate * np.outer(hid, q)
        H -= rate * np.outer(vec, ghid)
        E[tgt] -= rate * gvec
    if epoch % 30 == 0:
        print("epoch", epoch, "nll", nll / len(pairs))
