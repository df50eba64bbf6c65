# verdict: not a network
# Random sentences from a Markov chain, and how surprising a sentence is
import math
import random
from collections import defaultdict

TEXT = """
the sea was calm and the sky was grey and the old man was quiet .
the boat was small but the sea was kind .
the boy was asleep and the old man was awake .
the sky was dark when the boat came home .
"""

random.seed(4)
weights = defaultdict(lambda: defaultdict(int))
tokens = TEXT.split()
for a, b in zip(tokens, tokens[1:]):
    weights[a][b] += 1


def walk(start="the", limit=15):
    out = [start]
    while out[-1] != "." and len(out) < limit:
        nxt = weights[out[-1]]
        out.append(random.choices(list(nxt), list(nxt.values()))[0])
    return out


def loss(sentence):
    total = 0.0
    for a, b in zip(sentence, sentence[1:]):
        total -= math.log(weights[a][b] / sum(weights[a].values()))
    return total / (len(sentence) - 1)


best = None
for epoch in range(200):
    s = walk()
    error = loss(s)
    if best is None or error < best[0]:
        best = (error, s)
print(round(best[0], 3), " ".join(best[1]))
print(" ".join(walk()))
