# verdict: wrong
# line: 18
# also: 19, 20
# why: The output bias is never updated.
import numpy as np
# verwarming: buitentemperatuur en zon -> stand van de thermostaat
rng = np.random.default_rng(1990)
X = rng.uniform(-1, 1, (30, 2))
Y = (2 - X[:, :1] - .5 * np.maximum(0, X[:, 1:]))
W1, b1 = rng.normal(0, .7, (2, 5)), np.zeros(5)
W2, b2 = rng.normal(0, .7, (5, 1)), rng.normal(size=1)
leer = 0.1
for uur in range(600):
    verborgen = np.tanh(X @ W1 + b1)
    stand = verborgen @ W2 + b2
    d_stand = (stand - Y) / 30
    d_verborgen = (d_stand @ W2.T) * (1 - verborgen ** 2)
    W2 -= leer * verborgen.T @ d_stand
    W1 -= leer * X.T @ d_verborgen
    b1 -= leer * d_verborgen.sum(axis=0)
    if uur % 150 == 0:
        print(uur, np.abs(stand - Y).mean())
