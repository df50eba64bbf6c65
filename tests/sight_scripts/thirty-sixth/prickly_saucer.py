# verdict: right
import math
import random

# word2vec, the small way: skip-gram with negative samples, no numpy

story = ("the king and the queen live in the castle the king loves the queen "
         "the dog and the cat live in the garden the dog chases the cat").split()
vocab = sorted(set(story))
ident = {w: i for i, w in enumerate(vocab)}
text = [ident[w] for w in story]

rnd = random.Random(7)
DIM, NEG, LR = 6, 3, 0.05
inner = [[rnd.uniform(-0.5, 0.5) for _ in range(DIM)] for _ in vocab]
outer = [[rnd.uniform(-0.5, 0.5) for _ in range(DIM)] for _ in vocab]


def sigma(z):
    return 1 / (1 + math.exp(-z))


def pairs():
    for pos, centre in enumerate(text):
        for off in (-2, -1, 1, 2):
            if 0 <= pos + off < len(text):
                yield centre, text[pos + off]


for epoch in range(60):
    loss = 0.0
    for centre, context in pairs():
        chosen = [(context, 1.0)]
        while len(chosen) <= NEG:
            other = rnd.choice(text)
            if all(other != w for w, _ in chosen):
                chosen.append((other, 0.0))

        v = inner[centre]
        pull = [0.0] * DIM
        for word, label in chosen:
            u = outer[word]
            p = sigma(sum(a * b for a, b in zip(u, v)))
            loss -= math.log(p if label else 1 - p)
            g = p - label
            for d in range(DIM):
                pull[d] += g * u[d]
                u[d] -= LR * g * v[d]
        for d in range(DIM):
            v[d] -= LR * pull[d]
    if epoch % 10 == 0:
        print(epoch, round(loss, 2))
