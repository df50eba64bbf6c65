# verdict: right
import math, random

def mat(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def T(A):
    return [list(c) for c in zip(*A)]

def apply(f, A):
    return [[f(v) for v in row] for row in A]

def times(A, B):
    return [[p * q for p, q in zip(r, s)] for r, s in zip(A, B)]

def minus(A, B, k=1.0):
    return [[p - k * q for p, q in zip(r, s)] for r, s in zip(A, B)]

random.seed(2)
XX = [[x / 5, 1.0] for x in range(-5, 6)]
YY = [[abs(x[0])] for x in XX]
W1 = [[random.uniform(-1, 1) for _ in range(6)] for _ in range(2)]
W2 = [[random.uniform(-1, 1)] for _ in range(6)]

for n in range(1000):
    H = apply(math.tanh, mat(XX, W1))
    E = minus(mat(H, W2), YY)
    slope = apply(lambda h: 1 - h * h, H)
    D = times(mat(E, T(W2)), slope)
    W2 = minus(W2, mat(T(H), E), 0.03)
    W1 = minus(W1, mat(T(XX), D), 0.03)
    if n % 200 == 0:
        print("chyba:", sum(e[0] ** 2 for e in E))
