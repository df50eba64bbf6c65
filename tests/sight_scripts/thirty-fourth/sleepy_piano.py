# verdict: right
# one sample after the other with outer products; the sum of all gradients is applied at the end of the epoch
import numpy as np
rs = np.random.RandomState(88)
notes = np.linspace(-1, 1, 13)
chords = [np.array([n, n * n, 1.0]) for n in notes]
wanted = [np.array([np.sin(3 * n), np.cos(2 * n)]) for n in notes]
M = rs.randn(6, 3)
N = rs.randn(2, 6) * 0.5
for song in range(1500):
    gM, gN = np.zeros(M.shape), np.zeros(N.shape)
    total = 0.
    for c, w in zip(chords, wanted):
        a = M @ c
        h = a / (1 + abs(a))            # softsign
        o = N @ h
        e = o - w
        total += e @ e
        gN += np.outer(e, h)
        gM += np.outer((N.T @ e) / (1 + abs(a)) ** 2, c)
    M -= 0.01 * gM
    N -= 0.01 * gN
    if song % 300 == 0:
        print(song, total)
