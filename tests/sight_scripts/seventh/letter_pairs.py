# verdict: wrong
# line: 29
# also: 35
# why: All rows of the gradient are one and the same list.
import math
import random

random.seed(13)
text = "to be or not to be that is the question so be it or not so"
signs = sorted(set(text))
index = {c: i for i, c in enumerate(signs)}
n = len(signs)

# one row of logits for every letter that can stand before
logit = [[random.gauss(0, 0.1) for _ in range(n)] for _ in range(n)]
steps = [(index[a], index[b]) for a, b in zip(text, text[1:])]


def softmax(row):
    top = max(row)
    e = [math.exp(v - top) for v in row]
    s = sum(e)
    return [v / s for v in e]


rate = 2.0
decay = 0.001
for epoch in range(101):
    slope = [[0.0] * n] * n
    loss = 0.0
    for a, b in steps:
        p = softmax(logit[a])
        loss -= math.log(p[b]) / len(steps)
        for j in range(n):
            slope[a][j] += (p[j] - (1.0 if j == b else 0.0)) / len(steps)
    for a in range(n):
        for j in range(n):
            logit[a][j] -= rate * (slope[a][j] + decay * logit[a][j])
    if epoch % 20 == 0:
        print("epoch", epoch, "nll %.4f" % loss)

c = index["t"]
line = "t"
for _ in range(30):
    c = random.choices(range(n), weights=softmax(logit[c]))[0]
    line += signs[c]
print(repr(line))
