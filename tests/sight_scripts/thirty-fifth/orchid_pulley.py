# verdict: not a network
import numpy as np

# page rank by power iteration
links = {
    "home": ["shop", "blog", "about"],
    "shop": ["home", "cart"],
    "blog": ["home", "about", "shop"],
    "about": ["home"],
    "cart": ["shop", "home"],
}
names = list(links)
n = len(names)
M = np.zeros((n, n))
for j, name in enumerate(names):
    for target in links[name]:
        M[names.index(target), j] = 1 / len(links[name])

damping = 0.85
rank = np.random.default_rng(1).random(n)
rank /= rank.sum()
for iteration in range(100):
    new = damping * M @ rank + (1 - damping) / n
    error = np.abs(new - rank).sum()
    rank = new
    if iteration % 20 == 0:
        print(iteration, error)

for name, r in sorted(zip(names, rank), key=lambda pair: -pair[1]):
    print(f"{name:6s} {r:.4f}")
