# verdict: wrong
# line: 25
# also: 13, 26
import math
import random

random.seed(404)

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def slope(x):
    return sigmoid(x) * (1 - sigmoid(x))

table = [([0, 0], 0), ([0, 1], 0), ([1, 0], 1), ([1, 1], 0)]
hidden_w = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
out_w = [random.uniform(-1, 1) for _ in range(4)]

for turn in range(1200):
    for features, label in table:
        x = features + [1]
        hidden = [sigmoid(sum(a * b for a, b in zip(w, x))) for w in hidden_w] + [1]
        guess = sigmoid(sum(a * b for a, b in zip(out_w, hidden)))
        miss = label - guess
        out_delta = miss * slope(guess)
        hidden_delta = [out_delta * out_w[j] * slope(hidden[j]) for j in range(3)]
        for j in range(4):
            out_w[j] += 0.6 * out_delta * hidden[j]
        for j in range(3):
            for i in range(3):
                hidden_w[j][i] += 0.6 * hidden_delta[j] * x[i]

for features, label in table:
    x = features + [1]
    hidden = [sigmoid(sum(a * b for a, b in zip(w, x))) for w in hidden_w] + [1]
    print(features, label, sigmoid(sum(a * b for a, b in zip(out_w, hidden))))
