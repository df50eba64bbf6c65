# verdict: wrong
# line: 43
# why: hidden delta: the sum over the outputs isn't a sum, only the part of the last output is kept
import math
import random

# three letters as 3x3 pictures
letters = {
    "T": "111010010",
    "L": "100100111",
    "X": "101010101",
}

def sigmoid(z):
    return 1 / (1 + math.exp(-z))

random.seed(40)
H = 5
V = [[random.uniform(-0.5, 0.5) for _ in range(9)] for _ in range(H)]
W = [[random.uniform(-0.5, 0.5) for _ in range(H + 1)] for _ in range(3)]

training = []
for k, name in enumerate(letters):
    x = [int(c) for c in letters[name]]
    t = [1 if i == k else 0 for i in range(3)]
    training.append((x, t))

def forward(x):
    h = [sigmoid(sum(V[j][i] * x[i] for i in range(9))) for j in range(H)]
    h.append(1)
    o = [sigmoid(sum(W[k][j] * h[j] for j in range(H + 1))) for k in range(3)]
    return h, o

lr = 0.5
for epoch in range(1000):
    for x, t in training:
        h, o = forward(x)
        d_out = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(3)]
        d_hid = []
        for j in range(H):
            back = 0
            for k in range(3):
                back = d_out[k] * W[k][j]
            d_hid.append(back * h[j] * (1 - h[j]))
        for k in range(3):
            for j in range(H + 1):
                W[k][j] += lr * d_out[k] * h[j]
        for j in range(H):
            for i in range(9):
                V[j][i] += lr * d_hid[j] * x[i]
        pass

for name, (x, t) in zip(letters, training):
    print(name, t, [round(v, 2) for v in forward(x)[1]])
