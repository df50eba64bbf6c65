# verdict: right
import math
import random

random.seed(6)
text = "to be or not to be that is the question so be it or not so"
alphabet = sorted(set(text))
index = {c: i for i, c in enumerate(alphabet)}
n = len(alphabet)

# one row of logits for every letter that can stand before
table = [[random.gauss(0, 0.1) for _ in range(n)] for _ in range(n)]
pairs = [(index[a], index[b]) for a, b in zip(text, text[1:])]


def softmax(row):
    top = max(row)
    e = [math.exp(v - top) for v in row]
    s = sum(e)
    return [v / s for v in e]


rate = 10.0
decay = 0.001
for epoch in range(101):
    grad = [[0.0] * n for _ in range(n)]
    loss = 0.0
    for a, b in pairs:
        p = softmax(table[a])
        loss -= math.log(p[b]) / len(pairs)
        for j in range(n):
            grad[a][j] += (p[j] - (1.0 if j == b else 0.0)) / len(pairs)
    for a in range(n):
        for j in range(n):
            table[a][j] -= rate * (grad[a][j] + decay * table[a][j])
    if epoch % 20 == 0:
        print("epoch", epoch, "nll %.4f" % loss)

c = index["t"]
line = "t"
for _ in range(30):
    c = random.choices(range(n), weights=softmax(table[c]))[0]
    line += alphabet[c]
print(repr(line))
