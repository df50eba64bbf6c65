# verdict: not a network
# why: A self-organising map: winner and neighbours move to the sample, no error is back-propagated.
import numpy as np

rng = np.random.RandomState(4)
colors = rng.rand(60, 3)
grid = rng.rand(5, 5, 3)
ij = np.stack(np.meshgrid(np.arange(5), np.arange(5), indexing='ij'), axis=-1)
T = 500
for t in range(T):
    x = colors[rng.randint(len(colors))]
    d = ((grid - x) ** 2).sum(axis=2)
    bmu = np.unravel_index(d.argmin(), d.shape)
    sigma = 2.5 * np.exp(-t / 200)
    alpha = 0.5 * np.exp(-t / 200)
    nb = np.exp(-((ij - np.array(bmu)) ** 2).sum(axis=2) / (2 * sigma ** 2))
    grid += alpha * nb[..., None] * (x - grid)
    if t % 100 == 0:
        print(t, np.mean([((grid - c) ** 2).sum(axis=2).min() for c in colors]))
