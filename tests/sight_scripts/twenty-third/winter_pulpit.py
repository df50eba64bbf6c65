# verdict: right
import math, random

# no numpy on this machine, so the matrix functions are made here
def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def transpose(A):
    return [list(r) for r in zip(*A)]

def combine(f, A, B):
    return [[f(a, b) for a, b in zip(ra, rb)] for ra, rb in zip(A, B)]

def apply(f, A):
    return [[f(a) for a in r] for r in A]

sig = lambda v: 1 / (1 + math.exp(-v))
sub = lambda a, b: a - b
add = lambda a, b: a + b
back = lambda e, s: e * s * (1 - s)

random.seed(1)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
y = [[0], [1], [1], [0]]
w0 = [[2 * random.random() - 1 for j in range(4)] for i in range(3)]
w1 = [[2 * random.random() - 1] for i in range(4)]

for n in range(6000):
    l1 = apply(sig, matmul(X, w0))
    l2 = apply(sig, matmul(l1, w1))
    d2 = combine(back, combine(sub, y, l2), l2)
    d1 = combine(back, matmul(d2, transpose(w1)), l1)
    w1 = combine(add, w1, matmul(transpose(l1), d2))
    w0 = combine(add, w0, matmul(transpose(X), d1))

for row, out in zip(X, l2):
    print(row, out)
