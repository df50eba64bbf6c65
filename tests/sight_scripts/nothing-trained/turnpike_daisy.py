# verdict: not a network
import numpy as np

# Ising model, checkerboard Metropolis
rng = np.random.default_rng(64)
L = 32
i, j = np.indices((L, L))
black = (i + j) % 2 == 0

for T in [1.5, 2.0, 2.27, 2.6, 3.5]:
    s = np.ones((L, L))
    m = []
    for sweep in range(150):
        for colour in (black, ~black):
            field = (np.roll(s, 1, 0) + np.roll(s, -1, 0) + np.roll(s, 1, 1) + np.roll(s, -1, 1))
            delta = 2 * s * field
            flip = (rng.random((L, L)) < np.exp(-delta / T)) & colour
            s = np.where(flip, -s, s)
        if sweep >= 50:
            m.append(abs(s.mean()))
    print("T = %.2f  magnetization = %.4f +- %.4f" % (T, np.mean(m), np.std(m)))
