# verdict: right
import math
import random
from collections import Counter

# good or bad review? one weight per word
reviews = [
    ("what a wonderful film with a great cast", 1),
    ("great story and wonderful music", 1),
    ("i loved every minute of it", 1),
    ("a great great film", 1),
    ("loved the music and the cast", 1),
    ("boring story and a terrible cast", 0),
    ("i hated every minute of this terrible film", 0),
    ("what a boring film", 0),
    ("terrible music and a boring story", 0),
    ("hated it", 0),
]

random.seed(9)
vocabulary = {word for text, _ in reviews for word in text.split()}
weight = {word: random.gauss(0, 0.1) for word in sorted(vocabulary)}
bias = 0.0
rate = 0.3


def probability(counts):
    z = bias + sum(weight[w] * n for w, n in counts.items())
    return 1 / (1 + math.exp(-z))


samples = [(Counter(text.split()), label) for text, label in reviews]
for epoch in range(100):
    random.shuffle(samples)
    nll = 0.0
    for counts, label in samples:
        p = probability(counts)
        nll -= math.log(p) if label else math.log(1 - p)
        error = label - p
        bias += rate * error
        for w, n in counts.items():
            weight[w] += rate * error * n
    if epoch % 20 == 0:
        print(epoch, round(nll, 4))

ranked = sorted(weight, key=weight.get)
print("worst:", ranked[:3], "best:", ranked[-3:])
