# verdict: right
# word vectors with a full softmax (skip-gram), lists only so that I understand it
import random
from math import exp, log

random.seed(18)
words = "king queen man woman king man queen woman crown king crown queen bread man bread woman".split()
vocab = sorted(set(words))
number = {w: k for k, w in enumerate(vocab)}
pairs = []
for k in range(len(words)):
    for j in (k - 1, k + 1):
        if 0 <= j < len(words):
            pairs.append((number[words[k]], number[words[j]]))

D = 3
V = len(vocab)
vec = [[random.uniform(-0.5, 0.5) for d in range(D)] for v in range(V)]
ctx = [[random.uniform(-0.5, 0.5) for d in range(D)] for v in range(V)]

for epoch in range(200):
    loss = 0
    for center, other in pairs:
        a = vec[center]
        scores = [sum(a[d] * ctx[v][d] for d in range(D)) for v in range(V)]
        top = max(scores)
        ex = [exp(s - top) for s in scores]
        z = sum(ex)
        prob = [e / z for e in ex]
        loss -= log(prob[other])
        miss = [prob[v] - (1 if v == other else 0) for v in range(V)]
        ga = [sum(miss[v] * ctx[v][d] for v in range(V)) for d in range(D)]
        for v in range(V):
            for d in range(D):
                ctx[v][d] -= 0.1 * miss[v] * a[d]
        for d in range(D):
            a[d] -= 0.1 * ga[d]
    if epoch % 40 == 0:
        print(epoch, loss / len(pairs))
for w in vocab:
    print(w, [round(x, 2) for x in vec[number[w]]])
