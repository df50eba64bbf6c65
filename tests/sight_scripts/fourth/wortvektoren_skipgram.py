# verdict: right
# why: Skip-gram with a full softmax, one pair at a time; only the row of the centre word and the output matrix move, by the cross-entropy's gradient.
import numpy as np
rng = np.random.RandomState(0)
text = "der hund jagt die katze die katze jagt die maus die maus frisst den speck der hund frisst den knochen".split()
vokabeln = sorted(set(text))
nr = {w: i for i, w in enumerate(vokabeln)}
n, dim = len(vokabeln), 5
paare = [(nr[text[i]], nr[text[j]]) for i in range(len(text))
         for j in (i - 1, i + 1) if 0 <= j < len(text)]

E = rng.randn(n, dim) * 0.3       # Einbettung
C = rng.randn(dim, n) * 0.3       # Kontext

for epoche in range(60):
    verlust = 0.0
    rng.shuffle(paare)
    for c, o in paare:
        h = E[c].copy()
        u = h @ C
        e = np.exp(u - u.max())
        y = e / e.sum()
        verlust -= np.log(y[o])
        y[o] -= 1
        dE = C @ y
        C -= 0.1 * np.outer(h, y)
        E[c] -= 0.1 * dE
    if epoche % 15 == 0:
        print(epoche, verlust / len(paare))
