# verdict: wrong
# line: 17
# why: output delta: the output is linear, its derivative is 1 and not rec * (1 - rec)
import numpy as np

rng = np.random.default_rng(202)
lat = rng.normal(size=(80, 2))
X = 0.5 + 0.3 * np.tanh(lat @ rng.normal(size=(2, 7))) + 0.02 * rng.normal(size=(80, 7))
E = rng.normal(size=(7, 3)) * 0.4
e = np.zeros((1, 3))
D = rng.normal(size=(3, 7)) * 0.1
d = np.full((1, 7), 0.5)
for n in range(1500):
    z = np.tanh(X.dot(E) + e)
    rec = z.dot(D) + d
    diff = rec - X
    gd = diff * rec * (1 - rec)
    ge = gd.dot(D.T) * (1 - z ** 2)
    D -= 0.003 * z.T.dot(gd)
    d -= 0.003 * gd.sum(axis=0, keepdims=True)
    E -= 0.003 * X.T.dot(ge)
    e -= 0.003 * ge.sum(axis=0, keepdims=True)
print("reconstruction", (diff ** 2).mean())
