# verdict: not a network
# naive bayes spam filter
from math import log

train = [
    ("win money now", 1), ("cheap pills offer", 1), ("free money offer now", 1),
    ("meeting at noon", 0), ("lunch with the team", 0), ("project meeting notes", 0),
    ("claim your free prize", 1), ("notes from the lecture", 0), ("win a free trip", 1),
    ("team trip on friday", 0), ("offer ends friday claim now", 1), ("homework is due friday", 0),
]
test = [("free prize money", 1), ("lecture at noon", 0), ("team meeting friday", 0), ("cheap trip offer", 1)]

counts = [{}, {}]
total = [0, 0]
docs = [0, 0]
vocab = set()

for text, y in train:
    docs[y] += 1
    for word in text.split():
        counts[y][word] = counts[y].get(word, 0) + 1
        total[y] += 1
        vocab.add(word)


def score(text, y, alpha):
    s = log(docs[y] / sum(docs))
    for word in text.split():
        s += log((counts[y].get(word, 0) + alpha) / (total[y] + alpha * len(vocab)))
    return s


for alpha in (0.1, 0.5, 1.0, 2.0):
    errors = 0
    for text, target in train + test:
        output = 1 if score(text, 1, alpha) > score(text, 0, alpha) else 0
        if output != target:
            errors += 1
    print("alpha", alpha, "errors", errors, "of", len(train + test))

for text, target in test:
    print(text, "->", "spam" if score(text, 1, 1.0) > score(text, 0, 1.0) else "ham")
