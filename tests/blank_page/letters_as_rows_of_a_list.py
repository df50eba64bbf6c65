# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: letters as rows of a list; no sample has the same letter as the one before it
# next letter from the current letter, with letter vectors. No libraries.
import math
import random

random.seed(9)
text = "banana_bandana_cabana_"
chars = sorted(set(text))
idx = {c: i for i, c in enumerate(chars)}
V, E = len(chars), 4

emb = [[random.gauss(0, 0.5) for _ in range(E)] for _ in range(V)]
out_w = [[random.gauss(0, 0.5) for _ in range(E)] for _ in range(V)]
out_b = [0.0] * V
rate = 0.2

def probs_for(c):
    e = emb[c]
    scores = [sum(a * b for a, b in zip(row, e)) + bias for row, bias in zip(out_w, out_b)]
    top = max(scores)
    ex = [math.exp(s - top) for s in scores]
    total = sum(ex)
    return [v / total for v in ex]

pairs = [(idx[a], idx[b]) for a, b in zip(text, text[1:])]
for epoch in range(100):
    loss = 0.0
    for cur, nxt in pairs:
        p = probs_for(cur)
        loss -= math.log(p[nxt])
        err = [p[k] - (1.0 if k == nxt else 0.0) for k in range(V)]
        e = emb[cur]
        g_e = [sum(err[k] * out_w[k][d] for k in range(V)) for d in range(E)]
        for k in range(V):
            for d in range(E):
                out_w[k][d] -= rate * err[k] * e[d]
            out_b[k] -= rate * err[k]
        for d in range(E):
            e[d] -= rate * g_e[d]
    if epoch % 20 == 0:
        print(epoch, loss / len(pairs))
p = probs_for(idx["n"])
print({c: round(v, 2) for c, v in zip(chars, p)})
