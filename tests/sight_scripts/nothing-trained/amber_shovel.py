# verdict: not a network
# tf-idf and cosine similarity
import math
from collections import Counter

docs = [
    "the cat sat on the mat",
    "the dog chased the cat",
    "a neural network learns weights",
    "weights of the network are updated",
    "dogs and cats are animals",
    "the error of the network goes down",
    "stock prices go up and down",
]

tokens = [d.split() for d in docs]
vocab = sorted({w for t in tokens for w in t})
df = {w: sum(1 for t in tokens if w in t) for w in vocab}
N = len(docs)

weights = []
for t in tokens:
    c = Counter(t)
    row = []
    for w in vocab:
        tf = c[w] / len(t)
        idf = math.log((1 + N) / (1 + df[w])) + 1
        row.append(tf * idf)
    norm = math.sqrt(sum(v * v for v in row))
    weights.append([v / norm for v in row])


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


for i in range(N):
    sims = [(dot(weights[i], weights[j]), j) for j in range(N) if j != i]
    sims.sort(reverse=True)
    print(docs[i])
    for s, j in sims[:2]:
        print("    %.3f  %s" % (s, docs[j]))
