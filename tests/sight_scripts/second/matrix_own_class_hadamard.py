# verdict: wrong
# line: 31
# why: The hidden delta is multiplied by H instead of the slope H*(1-H).
# no numpy allowed in this assignment
import math, random
random.seed(14)

def matmul(A, B):
    return [[sum(A[i][k] * B[k][j] for k in range(len(B))) for j in range(len(B[0]))] for i in range(len(A))]

def transpose(A):
    return [list(c) for c in zip(*A)]

def elementwise(f, *Ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]

def sig(v):
    return 1.0 / (1.0 + math.exp(-v))

X = [[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]
y = [[0], [0], [1], [1]]
W0 = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(3)]
W1 = [[random.uniform(-1, 1) for _ in range(1)] for _ in range(5)]
rate = 1.0

for it in range(3000):
    H = elementwise(sig, matmul(X, W0))
    O = elementwise(sig, matmul(H, W1))
    D2 = elementwise(lambda t, o: (t - o) * o * (1 - o), y, O)
    back = matmul(D2, transpose(W1))
    D1 = elementwise(lambda b, h: b * h, back, H)
    G1 = matmul(transpose(H), D2)
    G0 = matmul(transpose(X), D1)
    W1 = elementwise(lambda w, g: w + rate * g, W1, G1)
    W0 = elementwise(lambda w, g: w + rate * g, W0, G0)
    if it % 600 == 0:
        print(it, sum((a[0] - b[0]) ** 2 for a, b in zip(y, O)))
