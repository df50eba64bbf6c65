# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the share of the right class less 1, in a list; the others are taken as they are
import math
import random

random.seed(1234)
corpus = "the cat sat on the mat the dog sat on the rug the cat saw the dog".split()
vocab = sorted(set(corpus))
number = {w: i for i, w in enumerate(vocab)}
V, D = len(vocab), 3
ids = [number[w] for w in corpus]

table = [[random.uniform(-0.8, 0.8) for _ in range(D)] for _ in range(V)]
M = [[random.uniform(-0.8, 0.8) for _ in range(V)] for _ in range(D)]
lr = 0.05

def distribution(word):
    vec = table[word]
    s = [sum(vec[d] * M[d][k] for d in range(D)) for k in range(V)]
    e = [math.exp(v - max(s)) for v in s]
    return [v / sum(e) for v in e]

for epoch in range(100):
    nll = 0.0
    for word, nxt in zip(ids, ids[1:]):
        p = distribution(word)
        nll -= math.log(p[nxt])
        err = p[:]
        err[nxt] -= 1.0
        grad = [sum(err[k] * M[d][k] for k in range(V)) for d in range(D)]
        for d in range(D):
            for k in range(V):
                M[d][k] -= lr * err[k] * table[word][d]
        for d in range(D):
            table[word][d] -= lr * grad[d]
    if epoch % 20 == 0:
        print(epoch, round(nll / (len(ids) - 1), 4))
best = max(range(V), key=lambda k: distribution(number["sat"])[k])
print("sat ->", vocab[best], nll)
