# verdict: wrong
# line: 45
import math
import random

random.seed(9)


def rand_matrix(r, c):
    return [[random.uniform(-0.8, 0.8) for _ in range(c)] for _ in range(r)]


def mat_vec(M, v):
    return [sum(m * x for m, x in zip(row, v)) for row in M]


# temperature (C/10), humidity, wind -> [ice cream, umbrella]
days = [
    ([2.9, 0.4, 0.1], [1, 0]),
    ([2.4, 0.5, 0.3], [1, 0]),
    ([1.5, 0.9, 0.5], [0, 1]),
    ([0.8, 0.8, 0.9], [0, 1]),
    ([0.3, 0.3, 0.2], [0, 0]),
    ([2.6, 0.9, 0.2], [1, 1]),
    ([1.0, 0.4, 0.6], [0, 0]),
    ([1.9, 0.6, 0.1], [1, 0]),
]

A = rand_matrix(5, 4)
B = rand_matrix(2, 6)
step = 0.25

for epoch in range(600):
    for features, wish in days:
        v = features + [1.0]
        hidden = [math.tanh(z) for z in mat_vec(A, v)]
        hb = hidden + [1.0]
        guess = [1 / (1 + math.exp(-z)) for z in mat_vec(B, hb)]

        # cross-entropy, so the sigmoid's slope cancels
        delta = [g - w for g, w in zip(guess, wish)]
        hdelta = []
        for j in range(5):
            s = sum(delta[k] * B[k][j] for k in range(2))
            hdelta.append(s * (1 - hidden[j]))

        for k in range(2):
            for j in range(6):
                B[k][j] -= step * delta[k] * hb[j]
        for j in range(5):
            for i in range(4):
                A[j][i] -= step * hdelta[j] * v[i]

for features, wish in days:
    hb = [math.tanh(z) for z in mat_vec(A, features + [1.0])] + [1.0]
    print(wish, [round(1 / (1 + math.exp(-z)), 2) for z in mat_vec(B, hb)])
