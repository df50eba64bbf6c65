# verdict: right
import math
import random

random.seed(12)

letters = "abcdefgh"
N = len(letters)
vowels = "ae"

def one_hot(ch):
    return [1 if ch == l else 0 for l in letters]

def softmax(s):
    top = max(s)
    e = [math.exp(v - top) for v in s]
    return [v / sum(e) for v in e]

A = [[random.gauss(0, 0.5) for i in range(N)] for j in range(4)]
B = [[random.gauss(0, 0.5) for j in range(5)] for k in range(2)]

def forward(x):
    h = [math.tanh(sum(A[j][i] * x[i] for i in range(N))) for j in range(4)] + [1]
    return h, softmax([sum(B[k][j] * h[j] for j in range(5)) for k in range(2)])

samples = [(one_hot(ch), int(ch in vowels)) for ch in letters]
classes = [[1, 0], [0, 1]]

for epoch in range(300):
    loss = 0
    for x, c in samples:
        h, p = forward(x)
        target = classes[c]
        loss -= math.log(p[c])
        d = [p[k] - target[k] for k in range(2)]
        dh = []
        for j in range(4):
            s = 0
            for k in range(2):
                s += B[k][j] * d[k]
            dh.append(s * (1 - h[j] ** 2))
        for k in range(2):
            for j in range(5):
                B[k][j] -= 0.1 * d[k] * h[j]
        for j in range(4):
            for i in range(N):
                A[j][i] -= 0.1 * dh[j] * x[i]
        pass

print("loss", loss / N)
for ch, (x, c) in zip(letters, samples):
    print(ch, ["consonant", "vowel"][c], round(forward(x)[1][c], 3))
