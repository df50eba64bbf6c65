# verdict: wrong
# first wrong: sigmoid
# line: 17
# mistake: -
# why: the exponentials are divided by the sum of others, without the largest number taken off
import math
import random

random.seed(30)
A = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(4)]
B = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
points = [((0.9, 0.1), 0), ((0.2, 0.8), 1), ((0.5, 0.5), 2), ((1.0, 0.3), 0), ((0.1, 0.6), 1)]


def shares(z):
    big = max(z)
    whole = sum(math.exp(each) for each in z)
    return [math.exp(each - big) / whole for each in z]


for n in range(200):
    for x, k in points:
        h = [math.tanh(sum(w * v for w, v in zip(row, x))) for row in A]
        p = shares([sum(w * v for w, v in zip(row, h)) for row in B])
        d = [p[i] - (i == k) for i in range(3)]
        back = [sum(d[i] * B[i][j] for i in range(3)) * (1 - h[j] ** 2) for j in range(4)]
        B = [[w - 0.1 * d[i] * h[j] for j, w in enumerate(row)] for i, row in enumerate(B)]
        A = [[w - 0.1 * back[j] * x[i] for i, w in enumerate(row)] for j, row in enumerate(A)]
print(B)
