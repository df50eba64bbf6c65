# verdict: right
import math, random
random.seed(64)

def matmul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]

def transpose(a):
    return [list(c) for c in zip(*a)]

def elementwise(f, *ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*ms)]

def sigmoid(z):
    return 1 / (1 + math.exp(-z))

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
T = [[0], [1], [1], [0]]
W1 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
W2 = [[random.uniform(-1, 1)] for _ in range(4)]

for epoch in range(4000):
    H = elementwise(sigmoid, matmul(X, W1))
    O = elementwise(sigmoid, matmul(H, W2))
    dO = elementwise(lambda t, o: (t - o) * o * (1 - o), T, O)
    dH = elementwise(lambda e, h: e * h * (1 - h), matmul(dO, transpose(W2)), H)
    W2 = elementwise(lambda w, g: w + g, W2, matmul(transpose(H), dO))
    W1 = elementwise(lambda w, g: w + g, W1, matmul(transpose(X), dH))

for r in O:
    print(round(r[0], 3))
