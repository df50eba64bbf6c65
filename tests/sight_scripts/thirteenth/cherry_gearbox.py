# verdict: wrong
# line: 33
# why: fancy-index update counts repeated words only once
import numpy as np

reviews = ["good good movie", "bad movie", "very very good plot", "very bad bad plot", "good acting", "bad bad acting"]
stars = np.array([1, 0, 1, 0, 1, 0], dtype=float)
words = sorted({w for r in reviews for w in r.split()})
index = {w: i for i, w in enumerate(words)}

rng = np.random.default_rng(57)
table = rng.normal(0, 0.3, (len(words), 4))
hidden = rng.normal(0, 0.5, (4, 5))
final = rng.normal(0, 0.5, 5)
alpha = 0.2

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

for epoch in range(150):
    nll = 0.0
    for text, star in zip(reviews, stars):
        ids = [index[w] for w in text.split()]
        bag = table[ids].sum(axis=0)
        h = np.tanh(bag @ hidden)
        p = sigmoid(h @ final)
        nll -= np.log(p) if star else np.log(1 - p)
        d = p - star
        dh = d * final * (1 - h ** 2)
        dbag = hidden @ dh
        final -= alpha * d * h
        hidden -= alpha * np.outer(bag, dh)
        table[ids] -= alpha * dbag
    if epoch % 30 == 0:
        print(epoch, nll)
