# verdict: wrong
# line: 28
import random
import math

random.seed(13)

# words of five letters: English or Finnish? features: share of vowels, of double letters, of k's
english = ["stone", "bread", "light", "water", "green", "floor", "chair", "knock"]
finnish = ["kukka", "aamen", "sauna", "suomi", "kissa", "tuuli", "hauki", "lakki"]


def features(word):
    vowels = sum(ch in "aeiouy" for ch in word) / 5
    doubles = sum(p == q for p, q in zip(word, word[1:])) / 2
    return [4 * vowels - 2, 2 * doubles - 0.5, 5 * word.count("k") / 5 - 0.5, 1.0]


data = [(features(w), 0.0) for w in english] + [(features(w), 1.0) for w in finnish]


def sigmoid(v):
    return 1 / (1 + math.exp(-v))


hidden = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
output = [random.uniform(-1, 1) for _ in range(3)]
lr = 8 // len(data)

for epoch in range(300):
    loss = 0.0
    grad_hidden = [[0.0] * 4 for _ in range(3)]
    grad_output = [0.0] * 3
    for x, t in data:
        h = [sigmoid(sum(w * v for w, v in zip(row, x))) for row in hidden]
        y = sigmoid(sum(w * v for w, v in zip(output, h)))
        loss += (t - y) ** 2
        d = (t - y) * y * (1 - y)
        for j in range(3):
            grad_output[j] += d * h[j]
            dj = d * output[j] * h[j] * (1 - h[j])
            for i in range(4):
                grad_hidden[j][i] += dj * x[i]
    for j in range(3):
        output[j] += lr * grad_output[j]
        for i in range(4):
            hidden[j][i] += lr * grad_hidden[j][i]
    if epoch % 60 == 0:
        print(epoch, loss)
