# verdict: not a network
# why: Naive Bayes from word counts, no gradient.
from collections import defaultdict
from math import log

train = [("free money now", 1), ("win free prize", 1), ("meeting at noon", 0), ("lunch at noon today", 0), ("free lunch meeting", 0)]
counts = {0: defaultdict(int), 1: defaultdict(int)}
docs = {0: 0, 1: 0}
for text, label in train:
    docs[label] += 1
    for w in text.split():
        counts[label][w] += 1
vocab = set(counts[0]) | set(counts[1])

def score(text, label):
    s = log(docs[label] / len(train))
    total = sum(counts[label].values())
    for w in text.split():
        s += log((counts[label][w] + 1) / (total + len(vocab)))
    return s

for msg in ("free prize now", "meeting today"):
    print(msg, "->", "spam" if score(msg, 1) > score(msg, 0) else "ham")
