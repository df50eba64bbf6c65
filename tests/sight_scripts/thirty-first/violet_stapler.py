# verdict: wrong
# line: 36
# also: 34, 37
# word2vec with negative samples, pure python, one pair at a time
import random
from math import exp
random.seed(78)

corpus = "red apple green apple red car blue car blue sky grey sky green tree old tree".split()
names = sorted(set(corpus))
idx = {n: i for i, n in enumerate(names)}
DIM = 4
IN = [[random.uniform(-0.5, 0.5) for _ in range(DIM)] for _ in names]
OUT = [[random.uniform(-0.5, 0.5) for _ in range(DIM)] for _ in names]
LR = 0.15


def sigma(x):
    return 1 / (1 + exp(-x))


for epoch in range(150):
    hits = 0.0
    for a, b in zip(corpus, corpus[1:]):
        w, good = idx[a], idx[b]
        bad = random.randrange(len(names))
        while bad == good:
            bad = random.randrange(len(names))
        v = IN[w]
        pg = sigma(sum(v[d] * OUT[good][d] for d in range(DIM)))
        pb = sigma(sum(v[d] * OUT[bad][d] for d in range(DIM)))
        hits += pg - pb
        for d in range(DIM):
            v[d] -= LR * ((pg - 1) * OUT[good][d] + pb * OUT[bad][d])
        for d in range(DIM):
            OUT[good][d] -= LR * (pg - 1) * v[d]
            OUT[bad][d] -= LR * pb * v[d]
    if epoch % 30 == 0:
        print(epoch, hits / (len(corpus) - 1))
