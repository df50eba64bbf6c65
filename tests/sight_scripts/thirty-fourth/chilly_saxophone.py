# verdict: wrong
# line: 31
# helper functions for matrices as lists
import math, random
random.seed(77)

def mm(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]

def tr(a):
    return [list(r) for r in zip(*a)]

def sigmoid(a):
    return [[1 / (1 + math.exp(-v)) for v in r] for r in a]

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
A = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
B = [[random.uniform(-1, 1) for _ in range(1)] for _ in range(4)]
for it in range(2000):
    H = sigmoid(mm(X, A))
    O = sigmoid(mm(H, B))
    dO = [[(y - o) * o * (1 - o) for y, o in zip(r, q)] for r, q in zip(Y, O)]
    back = mm(dO, tr(B))
    dH = [[e * h * (1 - h) for e, h in zip(r, q)] for r, q in zip(back, H)]
    gB = mm(tr(H), dO)
    gA = mm(tr(X), dH)
    for i in range(4):
        B[i][0] += 0.7 * gB[i][0]
    for i in range(3):
        for j in range(3):
            A[i][j] += 0.7 * gA[i][j]
    if it % 400 == 0:
        print(it, sum(abs(y[0] - o[0]) for y, o in zip(Y, O)))
