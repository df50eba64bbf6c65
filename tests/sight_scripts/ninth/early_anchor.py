# verdict: right

# matrices as lists of lists, own little library
import math, random
random.seed(27)

def matmul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]

def transpose(a):
    return [list(r) for r in zip(*a)]

def had(*ms):
    return [[math.prod(v) for v in zip(*rows)] for rows in zip(*ms)]

def each(f, a):
    return [[f(v) for v in r] for r in a]

def minus(a, b, k=1.0):
    return [[x - k * y for x, y in zip(r, s)] for r, s in zip(a, b)]

X = [[0, 1], [1, 1], [1, 0], [0.5, 1]]
Y = [[0, 1], [1, 0], [1, 1], [0, 0]]
sizes = [2, 3, 2]
W = [[[random.uniform(-1, 1) for _ in range(m)] for _ in range(n)] for n, m in zip(sizes, sizes[1:])]
lr = 0.8
for it in range(1500):
    H = each(lambda v: 1 / (1 + math.exp(-v)), matmul(X, W[0]))
    O = each(lambda v: 1 / (1 + math.exp(-v)), matmul(H, W[1]))
    E = minus(O, Y)
    D2 = had(E, O, each(lambda v: 1 - v, O))
    back = matmul(D2, transpose(W[1]))
    D1 = had(back, H, each(lambda v: 1 - v, H))
    W[1] = minus(W[1], matmul(transpose(H), D2), lr)
    W[0] = minus(W[0], matmul(transpose(X), D1), lr)
    if it % 300 == 0:
        print(it, sum(v * v for r in E for v in r))
