# verdict: right
import math, random

def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def transpose(A):
    return [list(col) for col in zip(*A)]

def apply(f, *Ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]

random.seed(9)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]        # last column: bias
Y = [[0, 1], [1, 0], [1, 0], [0, 0]]                    # XOR and NOR
W1 = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(3)]
W2 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(6)]
lr = 0.4

for epoch in range(1500):
    H = apply(math.tanh, matmul(X, W1))
    Hb = [row + [1.0] for row in H]
    O = apply(lambda z: 1 / (1 + math.exp(-z)), matmul(Hb, W2))
    D = apply(lambda o, y: (o - y) * o * (1 - o), O, Y)
    back = matmul(D, transpose(W2[:-1]))
    G = apply(lambda b, h: b * (1 - h * h), back, H)
    W2 = apply(lambda w, g: w - lr * g, W2, matmul(transpose(Hb), D))
    W1 = apply(lambda w, g: w - lr * g, W1, matmul(transpose(X), G))
    if epoch % 300 == 0:
        print(epoch, sum((o - y) ** 2 for r, s in zip(O, Y) for o, y in zip(r, s)))
print(apply(lambda v: round(v, 2), O))
