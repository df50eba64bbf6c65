# verdict: wrong
# first wrong: loop
# line: 16
# mistake: -
# why: the tables' sums are set back before each round, and those of the biases never are
import numpy as np

rng = np.random.default_rng(8)
x = rng.normal(size=(25, 2))
t = np.tanh(x[:, :1] - x[:, 1:])
P = [rng.normal(size=(2, 6)) * 0.5, np.zeros((1, 6)), rng.normal(size=(6, 1)) * 0.5, np.zeros((1, 1))]
G = [np.zeros_like(p) for p in P]

def fresh():
    for g in G[::2]:
        g *= 0

def gather():
    h = np.tanh(x @ P[0] + P[1])
    y = h @ P[2] + P[3]
    e = 2 * (y - t) / len(x)
    back = e @ P[2].T * (1 - h * h)
    for g, new in zip(G, (x.T @ back, back.sum(0, keepdims=True), h.T @ e, e.sum(0, keepdims=True))):
        g += new
    return (e * e).sum()

for k in range(150):
    fresh()
    loss = gather()
    for p, g in zip(P, G):
        p -= 0.05 * g
    if k % 30 == 0:
        print(k, loss)
