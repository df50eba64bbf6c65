# verdict: right
# why: Four weight layers with tanh and a linear end, the deltas run back through a list before all updates, mean squared error over the batch.
import numpy as np

gen = np.random.RandomState(31)
dimensioni = [2, 8, 8, 6, 1]
pesi = [gen.randn(a, b) / np.sqrt(a) for a, b in zip(dimensioni, dimensioni[1:])]
soglie = [np.zeros(b) for b in dimensioni[1:]]
ultimo = len(pesi) - 1

x = gen.uniform(-1, 1, (100, 2))
z = (x[:, :1] ** 2 - x[:, 1:] * x[:, :1])

def propaga(a):
    att = [a]
    for k, (p, s) in enumerate(zip(pesi, soglie)):
        n = att[-1] @ p + s
        att.append(n if k == ultimo else np.tanh(n))
    return att

for it in range(1500):
    att = propaga(x)
    delta = 2 * (att[-1] - z) / z.size
    delte = [delta]
    for k in range(ultimo, 0, -1):
        delta = delta @ pesi[k].T * (1 - att[k] ** 2)
        delte.insert(0, delta)
    for k, d in enumerate(delte):
        pesi[k] -= 0.1 * att[k].T @ d
        soglie[k] -= 0.1 * d.sum(axis=0)
    if it % 300 == 0:
        print(it, np.mean((att[-1] - z) ** 2))
