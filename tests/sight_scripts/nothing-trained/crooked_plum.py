# verdict: not a network
# bigram text generator
import random
from collections import defaultdict

text = """the little dog ran to the old house and the old man saw the dog and the man
gave the little dog a bone and the dog ran to the river and the river was cold and the
old man was happy and the little house was warm and the dog was happy in the warm house"""

words = text.split()
count = defaultdict(lambda: defaultdict(int))
for a, b in zip(words, words[1:]):
    count[a][b] += 1

weights = {}
for a in count:
    total = sum(count[a].values())
    weights[a] = {b: c / total for b, c in count[a].items()}

for a in sorted(weights, key=lambda w: -sum(count[w].values()))[:5]:
    print(a, {b: round(p, 2) for b, p in weights[a].items()})

random.seed(12)
for sentence in range(10):
    w = random.choice(words[:-1])
    out = [w]
    while len(out) < 12 and w in weights:
        w = random.choices(list(weights[w]), weights=list(weights[w].values()))[0]
        out.append(w)
    print(" ".join(out))
