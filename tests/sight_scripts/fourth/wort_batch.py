# verdict: wrong
# line: 26
# why: E[centre] -= ... with repeated indices keeps only the last of the updates of a word that occurs several times in the batch; np.add.at is needed.
import numpy as np
rng = np.random.default_rng(6)

def soft(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True)

satz = "a b c a c b a b d a b c d a d b c a".split()
ids = {w: i for i, w in enumerate("abcd")}
folge = np.array([ids[w] for w in satz])
mitte, ziel = folge[:-1], folge[1:]

E = rng.normal(0, .5, (4, 3))
C = rng.normal(0, .5, (3, 4))
for i in range(500):
    h = E[mitte]
    p = soft(h @ C)
    d = p.copy()
    d[np.arange(len(ziel)), ziel] -= 1
    d /= len(ziel)
    dh = d @ C.T
    C -= 0.5 * h.T @ d
    E[mitte] -= 0.5 * dh
    if i % 100 == 0:
        print(i, -np.mean(np.log(p[np.arange(len(ziel)), ziel])))
