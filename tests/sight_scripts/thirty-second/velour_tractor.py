# verdict: wrong
# line: 23
import math, random
random.seed(41)
X = [[1., 0.], [0., 1.], [1., 1.], [0., 0.], [.5, .2]]
Y = [[1., .2], [.3, .8], [.5, .5], [.1, .9], [.6, .4]]
def matmul(A, B): return [[sum(a * b for a, b in zip(r, c)) for c in zip(*B)] for r in A]
def transpose(A): return [list(r) for r in zip(*A)]
def rnd(n, m): return [[random.gauss(0, 1) for _ in range(m)] for _ in range(n)]
def sig(A): return [[1 / (1 + math.exp(-v)) for v in r] for r in A]
def add(A, B, k): return [[a + k * b for a, b in zip(r, s)] for r, s in zip(A, B)]
def one(A): return [r + [1.0] for r in A]
W, V = rnd(3, 5), rnd(6, 2)
alpha = 0.4
for i in range(1000):
    H = sig(matmul(one(X), W))
    O = sig(matmul(one(H), V))
    D = [[(t - o) * o * (1 - o) for t, o in zip(tr, orow)] for tr, orow in zip(Y, O)]
    E = [[e * h * (1 - h) for e, h in zip(er, hr)] for er, hr in zip(matmul(D, transpose(V[:-1])), H)]
    gV = matmul(transpose(one(H)), D)
    gW = matmul(transpose(one(X)), E)
    V = add(V, gV, alpha)
    W = add(W[:-1], gW, alpha) + [W[-1]]
    if i % 250 == 0:
        print(i, [[round(o, 2) for o in r] for r in O])
