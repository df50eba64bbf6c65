# verdict: right
import math, random
random.seed(6)
act = lambda q: 1 / (1 + math.exp(-q))
S = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 1)]
A = [[random.uniform(-2, 2) for _ in "abc"] for _ in range(4)]
B = [[random.uniform(-2, 2) for _ in range(4)] for _ in range(3)]
C = [random.uniform(-2, 2) for _ in range(3)]
for turn in range(900):
    steps = []
    for x, t in S:
        a = [act(sum(A[j][i] * x[i] for i in range(3))) for j in range(4)]
        b = [act(sum(B[k][j] * a[j] for j in range(4))) for k in range(3)]
        o = act(sum(C[k] * b[k] for k in range(3)))
        do = (t - o) * o * (1 - o)
        db = [do * C[k] * b[k] * (1 - b[k]) for k in range(3)]
        da = [sum(db[k] * B[k][j] for k in range(3)) * a[j] * (1 - a[j]) for j in range(4)]
        steps.append((x, a, b, do, db, da))
    # only now, after all four samples, the weights move
    for x, a, b, do, db, da in steps:
        for k in range(3):
            C[k] += do * b[k]
            for j in range(4):
                B[k][j] += db[k] * a[j]
        for j in range(4):
            for i in range(3):
                A[j][i] += da[j] * x[i]
print([round(s[3], 4) for s in steps])
