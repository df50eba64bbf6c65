# verdict: wrong
# first wrong: update
# line: 27
# mistake: -
# why: the step of the words around goes to the row of the word in the middle
import numpy as np

text = "we like green tea and they like black tea but we drink black coffee and green juice".split()
words = list(dict.fromkeys(text))
number = {word: at for at, word in enumerate(words)}
ids = [number[word] for word in text]
np.random.seed(19)
E = np.random.randn(len(words), 5) * 0.5
U = np.random.randn(5, len(words)) * 0.5
eta = 0.1
for epoch in range(80):
    for i in range(1, len(ids) - 1):
        around = [ids[i - 1], ids[i + 1]]
        h = (E[around[0]] + E[around[1]]) / 2
        z = h @ U
        p = np.exp(z - z.max())
        p /= p.sum()
        p[ids[i]] -= 1
        back = U @ p
        U -= eta * np.outer(h, p)
        for word in around:
            E[ids[i]] -= eta * back / 2
