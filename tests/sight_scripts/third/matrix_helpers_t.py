# verdict: wrong
# line: 8
# why: The own transpose helper mirrors wrongly (reverses the rows as well), so the gradient of the first layer pairs wrong samples.
import math, random
random.seed(13)
def rnd(r, c): return [[random.gauss(0, 1) for _ in range(c)] for _ in range(r)]
def transpose(A):
    return [[A[i][j] for i in reversed(range(len(A)))] for j in range(len(A[0]))]
def dot(A, B):
    return [[sum(A[i][k]*B[k][j] for k in range(len(B))) for j in range(len(B[0]))] for i in range(len(A))]
def each(f, *M):
    return [[f(*v) for v in zip(*rows)] for rows in zip(*M)]
sig = lambda x: 1/(1+math.exp(-x))
X = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
Y = [[0],[1],[0],[0]]
A, B = rnd(3, 4), rnd(4, 1)
for i in range(2000):
    H = each(sig, dot(X, A))
    O = each(sig, dot(H, B))
    D2 = each(lambda y, o: (y-o)*o*(1-o), Y, O)
    D1 = each(lambda d, h: d*h*(1-h), dot(D2, transpose(B)), H)
    B = each(lambda w, g: w+.5*g, B, dot(transpose(H), D2))
    A = each(lambda w, g: w+.5*g, A, dot(transpose(X), D1))
    if i % 500 == 0: print(i, O)
