# verdict: right
# spam or not? bag of words + one neuron, no libraries at all
import math

mails = [
    ("win money now", 1),
    ("cheap money offer", 1),
    ("meeting on monday", 0),
    ("lunch on friday maybe", 0),
    ("offer you cannot miss win", 1),
    ("can we move the meeting", 0),
    ("free money free offer", 1),
    ("the report is due monday", 0),
    ("win a free holiday", 1),
    ("holiday request for friday", 0),
]

words = []
for text, label in mails:
    for w in text.split():
        if w not in words:
            words.append(w)


def vectorize(text):
    counts = [0] * len(words)
    for w in text.split():
        if w in words:
            counts[words.index(w)] += 1
    return counts


weights = [0.0] * len(words)
bias = 0.0
rate = 0.2


def predict(v):
    total = bias
    for wi, vi in zip(weights, v):
        total += wi * vi
    return 1 / (1 + math.exp(-total))


vectors = [vectorize(t) for t, _ in mails]
labels = [l for _, l in mails]

for epoch in range(100):
    cost = 0.0
    for v, t in zip(vectors, labels):
        p = predict(v)
        cost += -math.log(p) if t else -math.log(1 - p)
        diff = t - p
        for i in range(len(weights)):
            weights[i] += rate * diff * v[i]
        bias += rate * diff
    if epoch % 20 == 0:
        print("epoch", epoch, "cost", round(cost, 4))

for test in ["free win", "monday lunch", "money meeting"]:
    print(test, "->", round(predict(vectorize(test)), 3))
