# verdict: right
# why: Own matrix helpers on lists of lists, XOR, full batch.
import math, random
random.seed(12)
def mat(r, c): return [[random.uniform(-1, 1) for _ in range(c)] for _ in range(r)]
def T(A): return [list(r) for r in zip(*A)]
def mul(A, B): return [[sum(a*b for a, b in zip(r, c)) for c in zip(*B)] for r in A]
def zipm(f, A, B): return [[f(a, b) for a, b in zip(r, s)] for r, s in zip(A, B)]
def mapm(f, A): return [[f(a) for a in r] for r in A]
sig = lambda x: 1/(1+math.exp(-x))
X = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
Y = [[0],[1],[1],[0]]
W0, W1 = mat(3, 5), mat(5, 1)
for i in range(4000):
    H = mapm(sig, mul(X, W0))
    O = mapm(sig, mul(H, W1))
    E = zipm(lambda y, o: y-o, Y, O)
    D1 = zipm(lambda e, o: e*o*(1-o), E, O)
    D0 = zipm(lambda e, h: e*h*(1-h), mul(D1, T(W1)), H)
    W1 = zipm(lambda w, g: w+g, W1, mul(T(H), D1))
    W0 = zipm(lambda w, g: w+g, W0, mul(T(X), D0))
    if i % 1000 == 0:
        print(i, sum(abs(e[0]) for e in E))
print(O)
