# verdict: right
# why: Own matrix functions on lists of lists; three weight layers, full batch, the deltas are all computed before the subtraction.
import math, random
random.seed(73)

def T(A): return [list(r) for r in zip(*A)]
def mul(A, B): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*B)] for r in A]
def had(A, B): return [[x * y for x, y in zip(r, s)] for r, s in zip(A, B)]
def sub(A, B): return [[x - y for x, y in zip(r, s)] for r, s in zip(A, B)]
def each(f, A): return [[f(x) for x in r] for r in A]

sig = lambda z: 1 / (1 + math.exp(-z))
slope = lambda a: a * (1 - a)

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
shape = [3, 5, 4, 1]
W = [[[random.gauss(0, 1) for _ in range(n)] for _ in range(m)] for m, n in zip(shape, shape[1:])]

def forward(A):
    acts = [A]
    for w in W:
        acts.append(each(sig, mul(acts[-1], w)))
    return acts

for epoch in range(3000):
    acts = forward(X)
    delta = had(sub(acts[-1], Y), each(slope, acts[-1]))
    steps = []
    for i in (2, 1, 0):
        steps.append((i, mul(T(acts[i]), delta)))
        if i: delta = had(mul(delta, T(W[i])), each(slope, acts[i]))
    for i, g in steps:
        W[i] = sub(W[i], each(lambda v: 1.2 * v, g))
    if epoch % 1000 == 0:
        print(epoch, sum(abs(v[0]) for v in sub(acts[-1], Y)))
print(forward(X)[-1])
