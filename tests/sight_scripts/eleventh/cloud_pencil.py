# verdict: right
import numpy as np

# words are looked up, added together, and judged
sentences = [[0, 2, 2], [1, 3, 0], [4, 4, 1], [3, 2, 5], [5, 5, 5], [0, 1, 4]]
liked = [1, 0, 0, 1, 1, 0]

np.random.seed(15)
table = np.random.uniform(-1, 1, (6, 4))
last = np.random.uniform(-1, 1, 4)
alpha = 0.4

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def judge(words):
    h = sigmoid(table[words].sum(axis=0))
    return h, sigmoid(h @ last)

for epoch in range(300):
    wrong = 0
    for words, t in zip(sentences, liked):
        h, p = judge(words)
        wrong += (p - t) ** 2
        dp = (p - t) * p * (1 - p)
        dh = dp * last * h * (1 - h)
        np.add.at(table, words, -alpha * dh)
        last -= alpha * dp * h
    if epoch % 100 == 0:
        print("epoch", epoch, "sum of squares", wrong)

for words, t in zip(sentences, liked):
    print(words, t, round(float(judge(words)[1]), 2))
