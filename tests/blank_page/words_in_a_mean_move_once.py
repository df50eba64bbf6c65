# verdict: wrong
# first wrong: update
# line: 18
# mistake: -
# why: a word that stands twice among those of the mean is moved once
import numpy as np

rng = np.random.default_rng(50)
said = [[0, 1, 1], [2, 0, 2], [3, 3, 1], [2, 3, 0]]
liked = [1.0, 0.0, 1.0, 0.0]
vectors, out = rng.normal(size=(4, 3)), rng.normal(size=3)
for turn in range(1000):
    for words, wanted in zip(said, liked):
        mean = vectors[words].mean(axis=0)
        guess = 1 / (1 + np.exp(-(mean @ out)))
        delta = (guess - wanted) * guess * (1 - guess)
        back = delta * out
        vectors[words] -= 0.2 * back / len(words)
        out -= 0.2 * delta * mean
print(out)
